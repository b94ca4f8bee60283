import type { JournalEntry } from '../journal/entry.ts';
import { refOf } from './assess.ts';

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

/** What the journal last noted of a resource, made or found; undefined when it was removed, or never seen. */
export function lastWordOn(
  entries: readonly JournalEntry[],
  resource: { readonly kind: string; readonly key: string },
): Outcome | undefined {
  const last = entries.findLast(
    (entry): entry is Outcome =>
      entry.type === 'outcome' &&
      (entry.result === 'done' || entry.result === 'adopted') &&
      refOf(entry.resource) === refOf(resource),
  );
  return last?.operation === 'remove' ? undefined : last;
}
