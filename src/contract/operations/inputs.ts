import { z } from 'zod';
import { engagementId } from '../ids.ts';

export const nothing = z.strictObject({});
export const ofEngagement = z.strictObject({ engagementId });
