import type { JournalEntry } from '../../journal/entry.ts';

/** `not-checked`: Entrada has neither given the app access to it nor seen that it has. */
export interface MailboxState {
  readonly address: string;
  readonly state: 'accessible' | 'removed' | 'not-checked';
}

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

const KNOWN = new Set<Outcome['result']>(['done', 'adopted']);

/** The journal's last word on each mailbox; letter case does not tell two apart. */
export function mailboxStates(
  addresses: readonly string[],
  entries: readonly JournalEntry[],
): MailboxState[] {
  const last = new Map<string, MailboxState['state']>();
  for (const entry of entries) {
    if (entry.type !== 'outcome' || entry.resource.kind !== 'mailbox-permission') continue;
    if (!KNOWN.has(entry.result)) continue;
    last.set(entry.resource.key.toLowerCase(), entry.operation === 'remove' ? 'removed' : 'accessible');
  }
  return addresses.map((address) => ({
    address,
    state: last.get(address.toLowerCase()) ?? 'not-checked',
  }));
}
