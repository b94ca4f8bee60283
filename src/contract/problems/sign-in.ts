import { z } from 'zod';
import { refusal } from './refusal.ts';

/** Of signing in, and of what the person who did may do. */
export const signInProblems = [
  z.strictObject({ code: z.literal('tenant-unknown'), tenant: z.string() }),
  z.strictObject({ code: z.literal('signed-out') }),
  /** A service apart from the directory: the rest of a guide is done without it. */
  z.strictObject({ code: z.literal('signed-out-of-azure'), account: z.string() }),
  z.strictObject({ code: z.literal('sign-in-cancelled') }),
  z.strictObject({ code: z.literal('sign-in-timed-out'), minutes: z.number() }),
  z.strictObject({
    code: z.literal('sign-in-refused'),
    ...refusal,
    correlationId: z.string().optional(),
    traceId: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('sign-in-unavailable'), method: z.string(), reason: z.string() }),
  z.strictObject({
    code: z.literal('wrong-tenant'),
    expected: z.string(),
    actual: z.string(),
    account: z.string(),
  }),
  z.strictObject({ code: z.literal('wrong-account'), expected: z.string(), actual: z.string() }),
  z.strictObject({
    code: z.literal('role-missing'),
    roles: z.array(z.string()).min(1),
    resources: z.array(z.string()),
  }),
] as const;
