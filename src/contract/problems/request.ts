import { z } from 'zod';
import { valueIssue } from '../pasted-values.ts';
import { instant } from '../text.ts';
import { answerIssue } from './answer-issue.ts';

/** Of what was asked of the app: an unknown guide, an answer that cannot be taken. */
export const requestProblems = [
  z.strictObject({ code: z.literal('answers-invalid'), issues: z.array(answerIssue).min(1) }),
  /** Ids handed in, by a result block or by hand. */
  z.strictObject({ code: z.literal('values-invalid'), issues: z.array(valueIssue).min(1) }),
  z.strictObject({ code: z.literal('guide-unknown'), guide: z.string(), known: z.array(z.string()) }),
  z.strictObject({ code: z.literal('step-unknown'), step: z.string(), nearest: z.string().optional() }),
  z.strictObject({ code: z.literal('step-not-by-hand'), step: z.string() }),
  z.strictObject({ code: z.literal('engagement-unknown'), engagement: z.string() }),
  z.strictObject({
    code: z.literal('engagement-busy'),
    engagement: z.string(),
    pid: z.number(),
    since: instant,
  }),
  z.strictObject({
    code: z.literal('engagement-owns-things'),
    engagement: z.string(),
    resources: z.array(z.string()).min(1),
  }),
  z.strictObject({ code: z.literal('not-yet-run') }),
  /** No second secret waits to take over. */
  z.strictObject({ code: z.literal('renewal-not-begun') }),
  z.strictObject({ code: z.literal('cancelled') }),
  z.strictObject({ code: z.literal('request-invalid'), field: z.string(), reason: z.string() }),
] as const;
