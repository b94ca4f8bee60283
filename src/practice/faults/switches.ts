import { z } from 'zod';
import { signInRefusal } from './sign-in/sign-in-refusal.ts';

const ms = z.int().min(0).max(600_000);

/** Conditions that hold until they are switched off again. */
export const switches = z.strictObject({
  /** How late a read of the directory may be behind the writes. */
  lagMs: ms.optional(),
  /** `jump`: from request to request another replica, some of them up to date. */
  replicas: z.enum(['agree', 'jump']).optional(),
  /** Writes on one object that follow closer than this are refused as concurrent. */
  writeGapMs: ms.optional(),
  /** How late the sign-in service hears of new secrets, apps and consents. */
  tokenLagMs: ms.optional(),
  /** How late a change in Exchange reaches IMAP and SMTP. */
  mailLagMs: ms.optional(),
  /** How far the clock of the cloud is ahead of this computer's; negative: behind. */
  clockSkewMs: z
    .int()
    .min(-7 * 86_400_000)
    .max(7 * 86_400_000)
    .optional(),
  /** More requests than these in so many seconds are refused with 429; the parts of a batch count one by one. */
  throttle: z
    .strictObject({
      service: z.enum(['graph', 'arm', 'login']).default('graph'),
      requests: z.int().min(1).max(10_000),
      seconds: z.int().min(1).max(600),
    })
    .optional(),
  /** Who is not let in, and why. */
  signIn: z.array(signInRefusal).max(20).optional(),
});
export type Switches = z.output<typeof switches>;
