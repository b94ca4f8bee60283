/** As Exchange names it in `RecipientTypeDetails`. A `User` has no mailbox and is no recipient. */
export type RecipientType = 'UserMailbox' | 'SharedMailbox' | 'RoomMailbox' | 'MailUser' | 'User';

/** Somebody or something of the tenant as Exchange sees it. */
export interface Recipient {
  readonly type: RecipientType;
  /** Exchange's own object id. */
  readonly guid: string;
  /** Object id of the user in the directory. */
  readonly userId: string;
  readonly address: string;
  readonly alias: string;
  readonly displayName: string;
  /** Place among all; what is seeded of a mailbox depends on it. */
  readonly position: number;
}

const mailboxTypes: ReadonlySet<RecipientType> = new Set(['UserMailbox', 'SharedMailbox', 'RoomMailbox']);

/** A `MailUser` has its mailbox on premises. */
export function hasMailbox({ type }: Recipient): boolean {
  return mailboxTypes.has(type);
}
