import type { Engagement } from '../../contract/engagement.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import { lookAtLock } from '../store/lock-holder.ts';

/** A run that began, has not ended, and whose process is gone. */
export async function interruptedRun(
  entries: readonly JournalEntry[],
  lockFile: string,
): Promise<Engagement['interrupted']> {
  const began = entries.findLast((entry) => entry.type === 'run-began');
  if (began === undefined) return undefined;
  const ofRun = entries.filter(({ run }) => run === began.run);
  const last = ofRun.at(-1);
  if (last === undefined || ofRun.some(({ type }) => type === 'run-ended')) return undefined;
  const lock = await lookAtLock(lockFile);
  return lock.state === 'held' ? undefined : { at: last.at, purpose: began.purpose };
}
