import { z } from 'zod';
import { testedMailbox } from './mail-test.ts';

/** What one row of a mailbox list got wrong. `reason` chooses the sentence. */
export const rowReason = z.enum([
  'not-an-address',
  'no-address-in-row',
  'duplicate',
  /** A quote that no other one closes; the lines behind it are read as if it were not there. */
  'unclosed-quote',
  'no-addresses',
  'not-a-text',
  'too-large',
]);
export type RowReason = z.infer<typeof rowReason>;

export const rowIssue = z.strictObject({
  /** Of the file, from 1; 0: the file as a whole. */
  line: z.int(),
  reason: rowReason,
  /** What stands there, cut to 120 characters. */
  given: z.string().optional(),
  /** For a duplicate: how the address is written the first time. */
  nearest: z.string().optional(),
});
export type RowIssue = z.infer<typeof rowIssue>;

/** What a file of mailboxes holds: every row is in one of the two lists, or empty. */
export const mailboxFile = z.strictObject({
  mailboxes: z.array(z.string()),
  issues: z.array(rowIssue),
  /** Rows that hold anything, without the header. */
  rows: z.int(),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
  delimiter: z.enum([',', ';', '\t', '|']),
});
export type MailboxFile = z.infer<typeof mailboxFile>;

/** `shared` of the directory may be a room: only Exchange tells them apart. `missing`: nobody has this address. */
export const mailboxKind = z.enum(['user', 'shared', 'room', 'unlicensed', 'on-premises', 'missing']);
export type MailboxKind = z.infer<typeof mailboxKind>;

/** Somebody or something of the tenant that has an address. */
export const mailboxFound = z.strictObject({
  /** The primary address, which a mailbox signs in with. */
  address: z.string(),
  displayName: z.string().optional(),
  kind: mailboxKind,
});
export type MailboxFound = z.infer<typeof mailboxFound>;

/** A row of the list: as the tenant has it, and as the last test met it. */
export const mailboxRow = z.strictObject({
  address: z.string(),
  /** Absent while nobody has looked. */
  kind: mailboxKind.optional(),
  displayName: z.string().optional(),
  /** Where the address of the answers is not the one it signs in with. */
  primary: z.string().optional(),
  test: testedMailbox.optional(),
});
export type MailboxRow = z.infer<typeof mailboxRow>;

export const mailboxList = z.strictObject({
  rows: z.array(mailboxRow),
  /** A test of all of them was cut off; the next one continues it. */
  unfinished: z.boolean(),
  /** One goes on in this process. */
  testing: z.boolean(),
});
export type MailboxList = z.infer<typeof mailboxList>;
