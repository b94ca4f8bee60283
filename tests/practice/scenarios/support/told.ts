import type { Step } from '../../../../src/contract/checklist.ts';
import type { DiagnosisId } from '../../../../src/contract/diagnosis-ids.ts';
import type { Report } from '../../../../src/contract/engagement.ts';
import type { Problem } from '../../../../src/contract/problem.ts';
import { diagnosisWords } from '../../../../src/words/diagnose/diagnosis-words.ts';
import { problemWords } from '../../../../src/words/problems/problem-words.ts';
import type { OpenHost } from '../../../host/support/open-host.ts';

/** What a person is told when the app meets a scenario, in English. */
export interface Told {
  /** `code: message fix` */
  readonly problems: readonly string[];
  /** By the step's id: `state: roles message fix`. */
  readonly steps: Readonly<Record<string, string>>;
  /** How many resources were created, kept, …; empty without a report. */
  readonly actions: Readonly<Record<string, number>>;
  /** What the run has waited for. */
  readonly waited: readonly string[];
}

export function told(
  problems: readonly Problem[],
  report: Report | undefined,
  { events }: Pick<OpenHost, 'events'>,
): Told {
  const steps = (report?.checklist.parts ?? []).flatMap((part) => part.steps);
  const actions: Record<string, number> = {};
  for (const { action } of report?.resources ?? []) actions[action] = (actions[action] ?? 0) + 1;
  return {
    problems: problems.map((problem) => `${problem.code}: ${worded(problem)}`),
    steps: Object.fromEntries(steps.map(({ id, state }) => [id, stepTold(state)])),
    actions,
    waited: [...new Set(events.flatMap(({ payload }) => waitedFor(payload)))],
  };
}

/** What the app makes of a mail server's refusal. */
export function toldOf(diagnosis: DiagnosisId | undefined): Told {
  const nothing = { problems: [], steps: {}, actions: {}, waited: [] };
  if (diagnosis === undefined) return nothing;
  const { title, cause, fix } = diagnosisWords(diagnosis, 'en');
  return { ...nothing, problems: [`${diagnosis}: ${title} ${cause} ${fix}`] };
}

function worded(problem: Problem): string {
  const { message, fix } = problemWords(problem, 'en');
  return `${message} ${fix}`;
}

function stepTold(state: Step['state']): string {
  const roles = 'roles' in state ? state.roles.join(', ') : '';
  const problem = 'problem' in state && state.problem !== undefined ? worded(state.problem) : '';
  return [`${state.state}:`, roles, problem].filter((text) => text !== '').join(' ');
}

function waitedFor(payload: unknown): string[] {
  const { waiting } = Object(payload) as { waiting?: { for: string } };
  return waiting === undefined ? [] : [waiting.for];
}
