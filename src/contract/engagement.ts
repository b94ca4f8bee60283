import { z } from 'zod';
import { checklist, evidence } from './checklist.ts';
import { answers } from './guides.ts';
import { engagementId } from './ids.ts';
import { action, plan, resourceKind, signedIn } from './plan.ts';
import { problem } from './problem.ts';
import { answerIssue } from './problems/answer-issue.ts';
import { instant, text } from './text.ts';

/** Which cloud: a name of `clouds`, a cloud file, or the practice cloud that this app runs itself. */
export const cloudChoice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('named'), name: z.string() }),
  z.strictObject({ type: z.literal('file'), file: z.string() }),
  z.strictObject({ type: z.literal('practice') }),
]);
export type CloudChoice = z.infer<typeof cloudChoice>;

export const tenant = z.strictObject({
  id: z.string(),
  domain: z.string().optional(),
  name: z.string().optional(),
});

/** A row of the list of customers. */
export const engagementSummary = z.strictObject({
  id: engagementId,
  guide: z.string(),
  customer: z.string(),
  tenant: tenant.optional(),
  practice: z.boolean(),
  cloud: z.string(),
  createdAt: instant,
  lastRunAt: instant.optional(),
  /** Steps done of those that are needed. */
  progress: z.strictObject({ done: z.int(), of: z.int() }),
  secretEnds: z.string().optional(),
});
export type EngagementSummary = z.infer<typeof engagementSummary>;

/** The ids a run has found or made; both object ids by their own names. No secret. */
export const known = z.strictObject({
  clientId: z.string().optional(),
  applicationObjectId: z.string().optional(),
  servicePrincipalObjectId: z.string().optional(),
  secret: z
    .strictObject({
      keyId: z.string(),
      hint: z.string().optional(),
      ends: z.string(),
      inKeychain: z.boolean(),
    })
    .optional(),
  /** In place of a secret; `inKeychain` speaks of its private key. */
  certificate: z.strictObject({ keyId: z.string(), ends: z.string(), inKeychain: z.boolean() }).optional(),
});
export type Known = z.infer<typeof known>;

export const engagement = z.strictObject({
  summary: engagementSummary,
  answers,
  issues: z.array(answerIssue),
  known,
  checklist,
  signedIn: signedIn.optional(),
  adopted: z.strictObject({ clientId: z.string(), at: instant }).optional(),
  /** A run was cut off: what it was about when it ended. */
  interrupted: z.strictObject({ at: instant, purpose: z.enum(['apply', 'undo']) }).optional(),
  /** A run of this engagement is going on in this process. */
  running: z.boolean(),
});
export type Engagement = z.infer<typeof engagement>;

export const resourceOutcome = z.strictObject({
  kind: resourceKind,
  key: z.string(),
  action,
  id: z.string().optional(),
});
export type ResourceOutcome = z.infer<typeof resourceOutcome>;

/** What apply, check and undo come to; the CLI's `--json` is made of it. */
export const report = z.strictObject({
  purpose: z.enum(['apply', 'check', 'undo']),
  engagement: engagementId,
  tenant,
  by: z.string(),
  resources: z.array(resourceOutcome),
  checklist,
  /** HTTP requests to Microsoft, sign-in aside, and how many of them had to wait for another. */
  requests: z.strictObject({ total: z.int(), sequential: z.int() }),
  elapsedMs: z.number(),
  problems: z.array(problem),
  /** For undo: what stays, and why. */
  leaves: z.array(text),
  connection: z.array(evidence),
  plan: plan.optional(),
});
export type Report = z.infer<typeof report>;
