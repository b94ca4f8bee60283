import { z } from 'zod';

export const practiceOptions = z.strictObject({
  /** Folder in which the tenant, the signing key and refresh tokens outlive the process. */
  stateDir: z.string().min(1).optional(),
  /** Where the cloud file is written; without it into a folder of its own that goes with `stop`. */
  cloudFile: z.string().min(1).optional(),
  seed: z.int().min(0).optional(),
  size: z.enum(['small', 'medium', 'large']).default('small'),
  /** Added to every request. */
  latencyMs: z.int().min(0).max(60_000).default(0),
  /** How late a read may be behind the writes. */
  lagMs: z.int().min(0).max(600_000).default(0),
  /** How late an Azure role assignment, made or removed, takes effect. */
  roleDelayMs: z.int().min(0).max(600_000).default(0),
  /** How late a change in Exchange (service principal, right on a mailbox, SMTP AUTH) reaches IMAP and SMTP. */
  mailDelayMs: z.int().min(0).max(600_000).default(0),
  /** Which Smartspace is installed: `2025` has neither `/Messages/start` nor the stream of a thread. */
  smartspaceGeneration: z.enum(['current', '2025']).default('current'),
  /** YAML or JSON: what goes wrong from the start (`faults/document.ts`). */
  faultsFile: z.string().min(1).optional(),
  /** JSON lines, one for each HTTP request (`serve/request-log.ts`). */
  logFile: z.string().min(1).optional(),
  /** Gets one line `{"ready":true,"cloudFile":"…"}` once every service answers. */
  readyFile: z.string().min(1).optional(),
});

export type PracticeOptions = z.input<typeof practiceOptions>;
export type PracticeSettings = z.output<typeof practiceOptions>;
