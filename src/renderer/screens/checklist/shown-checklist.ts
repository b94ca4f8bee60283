import type { Checklist, Step, StepState } from '../../../contract/checklist.ts';
import type { Run } from '../../state/run.ts';

/** The stored checklist with what the run has told since. */
export function shownChecklist(stored: Checklist, run: Run): Checklist {
  if (run.at !== 'running') return stored;
  const now = ({ state, ...step }: Step): Step => ({ ...step, state: run.steps[step.id] ?? state });
  return { parts: stored.parts.map((part) => ({ ...part, steps: part.steps.map(now) })) };
}

export const stepsOf = (checklist: Checklist): readonly Step[] =>
  checklist.parts.flatMap(({ steps }) => steps);

const isNeeded = ({ state }: Step) => state.state !== 'not-needed';
const isDone = ({ state }: Step) => state.state === 'done';

/** Steps done of those that are needed. */
export function countDone(steps: readonly Step[]): { readonly done: number; readonly of: number } {
  return { done: steps.filter(isDone).length, of: steps.filter(isNeeded).length };
}

/** What asks for attention first. */
const URGENCY: readonly StepState['state'][] = [
  'failed',
  'working',
  'waiting-for-directory',
  'to-do',
  'waiting-for-person',
];

/** The step to begin with: what failed, else what is next. */
export function nextStep(steps: readonly Step[]): Step | undefined {
  const byUrgency = URGENCY.flatMap((state) => steps.find((step) => step.state.state === state) ?? []);
  return byUrgency[0] ?? steps[0];
}

/** Whether a run would find work. */
export function isWorkLeft(steps: readonly Step[]): boolean {
  return steps.some(
    ({ by, state }) => by === 'entrada' && (state.state === 'to-do' || state.state === 'failed'),
  );
}
