import { z } from 'zod';

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
