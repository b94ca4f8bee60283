import { z } from 'zod';
import type { KnownField } from '../../../contract/pasted-values.ts';

/** What a script prints at its end, between the two lines. Ids only, never a secret. */
export const BEGIN = '-----BEGIN ENTRADA RESULT-----';
export const END = '-----END ENTRADA RESULT-----';
/** Of the blocks that hold nothing but ids. */
export const BLOCK_VERSION = 1;
/** Version 2: the scripts for Exchange say what they changed and what was there before. */
export const NEWEST_BLOCK = 2;
/** The `step` of the script that takes back what those of part 2 did; no step of a guide. */
export const TAKE_BACK = 'exchange-take-back';

/** A script that did not find something prints it empty or as null. */
const found = z.union([z.string(), z.null()]);

/** `kept`: it was so already; taking back: somebody has set it otherwise since, or it is gone. */
const change = z.enum(['done', 'kept']).nullish();

/** One mailbox that a script worked on. One that failed may have been changed in part. */
const mailboxResult = z.object({
  address: z.string(),
  result: z.enum(['done', 'kept', 'failed']),
  /** SMTP AUTH before, as the script saw it; empty: as the tenant has it. */
  was: found.optional(),
  error: found.optional(),
  right: change,
  imap: change,
  imapWas: found.optional(),
  smtp: change,
});
export type MailboxResult = z.infer<typeof mailboxResult>;

export const resultBlock = z.object({
  entrada: z.int(),
  step: z.string(),
  tenantId: found.optional(),
  ids: z.record(z.string(), found),
  /** Where the secret's value is, in words. */
  secretValueIn: z.string().optional(),
  /** The app in Exchange: registered, or taken back, by this script. */
  principal: change,
  mailboxes: z.array(mailboxResult).optional(),
});
export type ResultBlock = z.infer<typeof resultBlock>;

/** The ids that a block may carry beside its tenant. */
export type BlockField = Exclude<KnownField, 'tenantId'>;
