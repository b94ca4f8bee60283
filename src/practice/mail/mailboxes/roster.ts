import type { RecipientType } from './recipient.ts';

/** Among the practice accounts one works; the others administer and have no licence. */
const licensedAccounts = new Set(['nobody']);

/** People who are no ordinary mailbox, by their number. */
const unusual: Readonly<Record<number, RecipientType>> = {
  // Joined lately and has no licence yet.
  5: 'User',
  // Their mailboxes have not been moved from the company's own server.
  17: 'MailUser',
  41: 'MailUser',
};

/** Mailboxes that belong to nobody. */
export const sharedThings: readonly { alias: string; displayName: string; type: RecipientType }[] = [
  { alias: 'info', displayName: 'Info', type: 'SharedMailbox' },
  { alias: 'meeting-room', displayName: 'Meeting Room', type: 'RoomMailbox' },
];

export function accountType(alias: string): RecipientType {
  return licensedAccounts.has(alias) ? 'UserMailbox' : 'User';
}

export function personType(number: number): RecipientType {
  return unusual[number] ?? 'UserMailbox';
}
