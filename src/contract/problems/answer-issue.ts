import { z } from 'zod';

/** What one answer of a form got wrong. `reason` chooses the sentence; the rest fills it in. */
export const answerIssue = z.strictObject({
  field: z.string(),
  reason: z.enum([
    'unknown-field',
    'missing',
    /** `allowed` lists the questions of which one needs an answer. */
    'missing-one-of',
    'wrong-type',
    'not-a-url',
    'not-https',
    'not-a-choice',
    'too-long',
    'too-short',
    'out-of-range',
    'not-an-address',
    'not-a-redirect-uri',
    'not-a-guid',
    'duplicate',
    'secret-id-not-value',
    'no-address-in-row',
    'unclosed-quote',
    'no-addresses',
    'not-a-text',
    'too-large',
  ]),
  /** Of a file that was named as the answer, from 1. */
  line: z.int().optional(),
  /** What was given, cut to 120 characters. */
  given: z.string().optional(),
  /** The nearest known field or choice, when one is near. */
  nearest: z.string().optional(),
  /** What would be accepted: the choices, or the range as "1–24". */
  allowed: z.string().optional(),
});
export type AnswerIssue = z.infer<typeof answerIssue>;
