import { z } from 'zod';
import type { KnownField } from '../../../contract/pasted-values.ts';

/** What a script prints at its end, between the two lines. Ids only, never a secret. */
export const BEGIN = '-----BEGIN ENTRADA RESULT-----';
export const END = '-----END ENTRADA RESULT-----';
export const BLOCK_VERSION = 1;

/** A script that did not find something prints it empty or as null. */
const found = z.union([z.string(), z.null()]);

/** One mailbox that a script worked on. */
const mailboxResult = z.object({
  address: z.string(),
  result: z.enum(['done', 'kept', 'failed']),
  /** The setting before, as the script saw it; empty: as the tenant has it. */
  was: found.optional(),
  error: found.optional(),
});
export type MailboxResult = z.infer<typeof mailboxResult>;

export const resultBlock = z.object({
  entrada: z.int(),
  step: z.string(),
  tenantId: found.optional(),
  ids: z.record(z.string(), found),
  /** Where the secret's value is, in words. */
  secretValueIn: z.string().optional(),
  mailboxes: z.array(mailboxResult).optional(),
});
export type ResultBlock = z.infer<typeof resultBlock>;

/** The ids that a block may carry beside its tenant. */
export type BlockField = Exclude<KnownField, 'tenantId'>;
