import { z } from 'zod';
import { engagementId } from '../ids.ts';
import { mailTest } from '../mail-test.ts';
import { mailboxFile, mailboxFound, mailboxList } from '../mailboxes.ts';
import { nothing, ofEngagement } from './inputs.ts';

/** Mailboxes and the mail test. */
export const mailboxOperations = {
  /** A CSV file that somebody picked. Every row is a mailbox or told with its line. */
  'mailboxes.read': {
    input: z.strictObject({ base64: z.base64().max(900_000) }),
    output: mailboxFile,
  },
  /**
   * Signs the finished app in to every mailbox, opens INBOX for reading only and ends after SMTP's sign-in; then reads
   * once what each other feature reads. A test that was cut off is continued. Several mailboxes at a time.
   */
  'mail.test': {
    input: z.strictObject({
      engagementId,
      /** Only these, whatever was tested before; absent: all of the answers. */
      mailboxes: z.array(z.string()).min(1).optional(),
      /** Sends a message from each of them to this address. Nobody asks for it but a person. */
      sendTo: z.string().optional(),
    }),
    output: mailTest,
  },
  /**
   * The mailboxes of the answers, each with its last test. `lookUp` asks the directory what each one is, and Exchange
   * where the person is signed in there; it needs User.Read.All.
   */
  'mailbox.list': {
    input: z.strictObject({ engagementId, lookUp: z.boolean().optional() }),
    output: mailboxList,
  },
  /** People and shared mailboxes of the tenant whose name or address begins like this. */
  'mailbox.search': {
    input: z.strictObject({ engagementId, text: z.string().trim().min(2).max(60) }),
    output: z.strictObject({ found: z.array(mailboxFound) }),
  },
  'mail.cancel': { input: ofEngagement, output: nothing },
} as const;
