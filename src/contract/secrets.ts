import { z } from 'zod';
import { engagementId } from './ids.ts';
import { problem } from './problem.ts';
import { instant } from './text.ts';

/** `urgent`: within 14 days. `soon`: within 60, time to renew. */
export const urgency = z.enum(['ended', 'urgent', 'soon', 'later']);
export type Urgency = z.infer<typeof urgency>;

/** `began`: the second secret is still to be made. `overlap`: both live. `in-product`: the old one is still to go. */
export const renewalStage = z.enum(['none', 'began', 'overlap', 'in-product']);

/** What an app proves itself with: both are listed, renewed and watched alike. */
export const credentialType = z.enum(['secret', 'certificate']);
export type CredentialType = z.infer<typeof credentialType>;

/** One client secret or certificate, by its id. Never its value. */
export const secretRow = z.strictObject({
  engagement: engagementId,
  is: credentialType,
  guide: z.string(),
  customer: z.string(),
  app: z.string(),
  tenant: z.string().optional(),
  practice: z.boolean(),
  keyId: z.string(),
  ends: z.string(),
  /** Whole days; below zero once it has ended. */
  daysLeft: z.int(),
  urgency,
  /** `replaced`: another one takes its place. */
  role: z.enum(['current', 'replaced']),
  renewal: renewalStage,
});
export type SecretRow = z.infer<typeof secretRow>;

const noted = z.strictObject({ keyId: z.string(), ends: z.string(), at: z.string() });

/** Where the renewal of a secret or certificate is. */
export const renewal = z.strictObject({
  engagement: engagementId,
  is: credentialType,
  /** `none`: it is finished. */
  stage: renewalStage,
  current: noted.optional(),
  /** Whose place is taken: they work until they are removed. */
  replaced: z.array(noted),
  inProductAt: instant.optional(),
  /** The tenant's policy made the new one shorter. */
  hints: z.array(problem),
});
export type Renewal = z.infer<typeof renewal>;
