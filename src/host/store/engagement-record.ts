import { z } from 'zod';
import { cloudChoice, tenant } from '../../contract/engagement.ts';
import { answers } from '../../contract/guides.ts';
import { engagementId } from '../../contract/ids.ts';
import { instant } from '../../contract/text.ts';
import type { Format } from './versioned-file.ts';

/** `engagement.json`. What happened is in the journal beside it; no secret is in either. */
const engagementRecord = z.strictObject({
  schema: z.literal(1),
  id: engagementId,
  guide: z.string(),
  customer: z.string(),
  cloud: cloudChoice,
  /** Absent until the first sign-in tells it. */
  tenant: tenant.optional(),
  answers,
  /** Alternate key of the application in Microsoft Graph; never changes. */
  uniqueName: z.string(),
  adopted: z.strictObject({ clientId: z.string(), at: instant }).optional(),
  createdAt: instant,
  /** User principal name of who signed in last. */
  account: z.string().optional(),
  /** Who signed in to Azure last, where that was asked for. */
  azureAccount: z.string().optional(),
});
export type EngagementRecord = z.infer<typeof engagementRecord>;

export const ENGAGEMENT_FORMAT: Format<EngagementRecord> = {
  version: 1,
  shape: engagementRecord,
  migrations: {},
};
