import type { NoMailbox } from '../../contract/no-mailbox.ts';
import type { JournalEntry } from '../journal/entry.ts';

/** What earlier runs found of addresses without a mailbox, by address in lower case; a right given since takes it back. */
export function unusableMailboxes(entries: readonly JournalEntry[]): ReadonlyMap<string, NoMailbox> {
  const known = new Map<string, NoMailbox>();
  for (const entry of entries) {
    if (entry.type === 'seen')
      for (const { mailbox, reason } of entry.unusable ?? []) known.set(mailbox.toLowerCase(), reason);
    if (entry.type === 'outcome' && entry.result === 'done') known.delete(entry.resource.key.toLowerCase());
  }
  return known;
}
