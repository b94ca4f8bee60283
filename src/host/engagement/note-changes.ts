import type { ScriptChange } from '../../core/handover/results/script-changes.ts';
import type { Journal } from '../../core/journal/entry.ts';
import { refOf } from '../../core/reconcile/assess.ts';
import { ownedBy } from '../../core/reconcile/owned.ts';

/** When, in which run and on whose word. */
export interface Stamp {
  readonly at: string;
  readonly run: string;
  readonly by: string;
}

/**
 * What a script did, as if Entrada had done it. What is ours already stays as it was noted first: that has the value
 * from before. Together, because mailboxes come by the thousand.
 */
export async function noteChanges(
  journal: Journal,
  changes: readonly ScriptChange[],
  stamp: Stamp,
): Promise<void> {
  const ours = new Set(ownedBy(journal.entries()).map(refOf));
  const fresh = changes.filter(
    ({ resource, operation }) => (operation === 'remove') === ours.has(refOf(resource)),
  );
  const each = fresh.map((change, index) =>
    journal.append({ ...stamp, type: 'outcome', write: index + 1, ...change }),
  );
  await Promise.all(each);
}
