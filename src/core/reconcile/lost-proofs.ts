import type { StepSpec } from '../guides/guide.ts';
import { stepsFor } from '../guides/select.ts';
import type { JournalEntry } from '../journal/entry.ts';
import type { Bench } from './bench.ts';
import type { Beside } from './step-states.ts';

/** Seen done by an earlier run, or a person's word that nobody took back. */
function wasDone(entries: readonly JournalEntry[], { id }: StepSpec): boolean {
  let isDone = false;
  for (const entry of entries) {
    if (entry.type === 'run-began' && entry.purpose === 'undo') isDone = false;
    if (entry.type === 'confirmed' && entry.step === id) isDone = entry.confirmed;
    if (entry.type === 'seen')
      isDone ||= entry.steps.some((each) => each.step === id && each.state.state === 'done');
  }
  return isDone;
}

/** What a person had opened to the app and is closed now. What was never open is a step left to do, and no drift. */
export function lostProofs({ session }: Bench, { proofs }: Beside): readonly string[] {
  const entries = session.journal.entries();
  return stepsFor(session.guide, session.answers)
    .filter(({ step: { provenBy } }) => provenBy !== undefined && proofs?.get(provenBy)?.is === 'open')
    .filter(({ step }) => wasDone(entries, step))
    .map(({ step }) => `step/${step.id}`);
}
