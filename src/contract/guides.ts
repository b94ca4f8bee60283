import { z } from 'zod';
import { mode } from './checklist.ts';
import { text } from './text.ts';

const base = { key: z.string(), label: text, help: text, section: text };
const option = z.strictObject({ value: z.string(), label: text, help: text.optional() });

/** A question of a guide. The answers' schema, the form and `--answers` all derive from it. */
export const question = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('https-url'), required: z.boolean(), example: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('text'),
    required: z.boolean(),
    maxLength: z.int(),
    default: z.string().optional(),
    /** A GUID here is most likely a pasted Secret ID or a wrong id. */
    refuseGuid: z.boolean().optional(),
    /** Nothing but a GUID. */
    onlyGuid: z.boolean().optional(),
  }),
  z.strictObject({ ...base, type: z.literal('choice'), options: z.array(option), default: z.string() }),
  z.strictObject({
    ...base,
    type: z.literal('choices'),
    options: z.array(option),
    default: z.array(z.string()),
  }),
  z.strictObject({
    ...base,
    type: z.literal('months'),
    offered: z.array(z.int()),
    default: z.int(),
    max: z.int(),
    /** More months than this get a warning. */
    warnAbove: z.int(),
  }),
  /** A list: mail addresses, or with `of` redirect URIs of an app. */
  z.strictObject({
    ...base,
    type: z.literal('addresses'),
    required: z.boolean(),
    of: z.literal('redirect-uri').optional(),
    default: z.array(z.string()).optional(),
  }),
  /** A CSV file of mail addresses, which join the answer of the question `into`. */
  z.strictObject({ ...base, type: z.literal('file'), required: z.boolean(), into: z.string() }),
]);
export type Question = z.infer<typeof question>;

/** Answers as the person gave them: a scalar or a list per question. */
export const answers = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]));
export type Answers = z.infer<typeof answers>;

/** A row of `entrada guides --json`. */
export const instruction = z.strictObject({
  id: z.string(),
  part: z.string(),
  title: text,
  role: z.string().optional(),
  automatic: mode,
  portal: mode,
  script: mode,
  check: mode,
  undo: mode,
});

export const guideSummary = z.strictObject({
  id: z.string(),
  title: text,
  about: text,
  questions: z.array(question),
  instructions: z.array(instruction),
});
export type GuideSummary = z.infer<typeof guideSummary>;
