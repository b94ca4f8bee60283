import { z } from 'zod';
import { stepState } from '../../contract/checklist.ts';
import { noMailbox } from '../../contract/no-mailbox.ts';
import { resourceKind } from '../../contract/plan.ts';
import { text } from '../../contract/text.ts';

const common = {
  at: z.iso.datetime(),
  /** One run of one command. */
  run: z.string(),
};
const resource = z.strictObject({ kind: resourceKind, key: z.string() });
export const operation = z.enum(['create', 'update', 'remove']);

/**
 * A line of `journal.jsonl`: written and flushed before (`intent`) and after (`outcome`) every write.
 * Never a secret, a token or a password.
 */
export const journalEntry = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('run-began'),
    purpose: z.enum(['apply', 'undo']),
    by: z.string(),
  }),
  z.strictObject({ ...common, type: z.literal('run-ended') }),
  z.strictObject({
    ...common,
    type: z.literal('intent'),
    write: z.int(),
    resource,
    operation,
    method: z.string(),
    path: z.string(),
    /** What tells a thing apart whose id is not known yet: a secret's description, an application's uniqueName. */
    marker: z.string().optional(),
    /** For `update`: what we add and what was there before, so that undo takes back only that. */
    undo: z.json().optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('outcome'),
    write: z.int(),
    resource,
    operation,
    /** `unknown`: no answer came; the next look tells. `adopted`: it was there already, not by us. */
    result: z.enum(['done', 'adopted', 'refused', 'unknown']),
    requestId: z.string().optional(),
    by: z.string(),
    /** Ids of what was made, by name: `id`, `appId`, `keyId`, `endDateTime`, `hint`. */
    ids: z.record(z.string(), z.string()),
    /** For `update`: what we added and what was there before, so that undo takes back only that. */
    undo: z.json().optional(),
  }),
  z.strictObject({ ...common, type: z.literal('adopted'), clientId: z.string(), by: z.string() }),
  z.strictObject({
    ...common,
    type: z.literal('confirmed'),
    step: z.string(),
    by: z.string(),
    confirmed: z.boolean(),
  }),
  /** Where steps stood after a look, and what proves it. */
  z.strictObject({
    ...common,
    type: z.literal('seen'),
    by: z.string(),
    steps: z.array(
      z.strictObject({
        step: z.string(),
        state: stepState,
        observed: text.optional(),
        requestId: z.string().optional(),
        /** The file on this computer that proves it. */
        file: z.string().optional(),
        /** What a mail test showed stands beside what was known before; the next one replaces it. */
        shownBy: z.literal('mail-test').optional(),
      }),
    ),
    /** Addresses that turned out to have no mailbox a right could be given on. */
    unusable: z.array(z.strictObject({ mailbox: z.string(), reason: noMailbox })).optional(),
  }),
]);
export type JournalEntry = z.infer<typeof journalEntry>;

/** Append-only; `append` resolves after the line is on disk. */
export interface Journal {
  entries(): readonly JournalEntry[];
  append(entry: JournalEntry): Promise<void>;
}
