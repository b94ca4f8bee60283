import { z } from 'zod';
import { cloudChoice, engagement, engagementSummary } from '../engagement.ts';
import { answers } from '../guides.ts';
import { engagementId } from '../ids.ts';
import { nothing, ofEngagement } from './inputs.ts';
import { signedIn } from '../plan.ts';
import { signInMethod } from '../sign-in-method.ts';

/** Engagements, and who is signed in for them. */
export const engagementOperations = {
  'engagements.list': { input: nothing, output: z.array(engagementSummary) },
  /** Makes one, or opens the one that has the same guide, tenant and app name. */
  'engagements.open': {
    input: z.strictObject({
      guide: z.string(),
      cloud: cloudChoice,
      /** Tenant id or domain. Absent: the tenant of the account, or of the cloud file. */
      tenant: z.string().optional(),
      customer: z.string().max(120).optional(),
      answers,
      /** Opens this one whatever the answers' app name; they replace the stored answers. */
      id: engagementId.optional(),
    }),
    output: engagement,
  },
  'engagements.read': { input: ofEngagement, output: engagement },
  'engagements.answer': { input: z.strictObject({ engagementId, answers }), output: engagement },
  /** Removes the local record only; refused while it still owns things in the tenant. */
  'engagements.forget': { input: ofEngagement, output: nothing },
  'sign-in.start': {
    input: z.strictObject({
      engagementId,
      method: signInMethod,
      account: z.string().optional(),
      purpose: z.enum(['read', 'write']),
      /**
       * Azure asks for a sign-in of its own: the same person's, or somebody's who may do that step. Runs do that step
       * once somebody is signed in there, and leave it to a person until then.
       */
      service: z.enum(['directory', 'azure']).default('directory'),
    }),
    output: signedIn,
  },
  'sign-in.cancel': { input: ofEngagement, output: nothing },
  'sign-in.out': { input: ofEngagement, output: nothing },
} as const;
