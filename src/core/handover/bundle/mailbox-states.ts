import type { TestedMailbox } from '../../../contract/mail-test.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import type { Material } from '../report/material.ts';

/** `not-checked`: Entrada has neither given the app access to it nor seen that it has. */
export interface MailboxState {
  readonly address: string;
  readonly state: 'accessible' | 'removed' | 'not-checked';
  /** How the app got in by IMAP and SMTP when it was last tried. */
  readonly mailTest?: Pick<TestedMailbox, 'state' | 'at'>;
}

type Outcome = Extract<JournalEntry, { type: 'outcome' }>;

const KNOWN = new Set<Outcome['result']>(['done', 'adopted']);

/** The journal's last word on each mailbox; letter case does not tell two apart. */
function statesIn(entries: readonly JournalEntry[]): ReadonlyMap<string, MailboxState['state']> {
  const last = new Map<string, MailboxState['state']>();
  for (const entry of entries) {
    if (entry.type !== 'outcome' || entry.resource.kind !== 'mailbox-permission') continue;
    if (!KNOWN.has(entry.result)) continue;
    last.set(entry.resource.key.toLowerCase(), entry.operation === 'remove' ? 'removed' : 'accessible');
  }
  return last;
}

/** Every mailbox of the answers, in their order. */
export function mailboxStates({ engagement, entries, mailTests }: Material): MailboxState[] {
  const { mailboxes } = engagement.answers;
  const states = statesIn(entries);
  return (Array.isArray(mailboxes) ? mailboxes : []).map((address) => {
    const key = address.toLowerCase();
    const test = mailTests.get(key);
    return {
      address,
      state: states.get(key) ?? 'not-checked',
      ...(test && { mailTest: { state: test.state, at: test.at } }),
    };
  });
}
