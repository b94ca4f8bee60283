import { z } from 'zod';
import { deedGiven } from './deeds/table.ts';
import { faultRule } from './rule.ts';
import { switches } from './switches.ts';

/** A faults file, and what the control port takes. */
export const faultsDocument = z.strictObject({
  /** Requests that go wrong; the first rule that fits and has an answer decides. */
  rules: z.array(faultRule).max(200).optional(),
  switches: switches.optional(),
  /** What somebody else does to the tenant, at once and in this order. */
  tenant: z.array(deedGiven).max(50).optional(),
});
export type FaultsDocument = z.output<typeof faultsDocument>;
export type FaultsGiven = z.input<typeof faultsDocument>;
