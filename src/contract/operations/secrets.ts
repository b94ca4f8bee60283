import { z } from 'zod';
import { engagementId } from '../ids.ts';
import { nothing, ofEngagement } from './inputs.ts';
import { renewal, secretRow } from '../secrets.ts';
import { instant, language } from '../text.ts';

/** Secrets: seen, renewed, watched. */
export const secretOperations = {
  /** Every secret of every engagement, the one that ends first comes first. From what is stored; asks no cloud. */
  'secrets.list': { input: nothing, output: z.array(secretRow) },
  /** Their ends for a calendar program, with alarms 60, 30, 14 and 7 days before (RFC 5545). */
  'secrets.calendar': {
    input: z.strictObject({ language }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
  },
  /** The same into a file. */
  'secrets.write-calendar': {
    input: z.strictObject({ language, file: z.string().min(1), overwrite: z.boolean() }),
    output: z.strictObject({ file: z.string(), bytes: z.int() }),
  },
  /**
   * A second secret beside the first, proven by a sign-in. Called again it goes on where it was; after the last renewal
   * of the day it makes another one only where `again` says so.
   */
  'renewal.begin': {
    input: z.strictObject({ engagementId, again: z.boolean().default(false) }),
    output: renewal,
  },
  /** The person's word that the product has the new secret: the old one is removed. */
  'renewal.finish': { input: ofEngagement, output: renewal },
  /** Private key, encrypted, and certificate as one PEM file. The key leaves this machine in no other way. */
  'certificate.export': {
    input: z.strictObject({
      engagementId,
      file: z.string().min(1),
      passphrase: z.string().max(1000),
      overwrite: z.boolean(),
    }),
    output: z.strictObject({ file: z.string(), bytes: z.int() }),
  },
  /** The only way of a secret to the window. The door that has a clipboard uses `secret.copy`. */
  'secret.reveal': { input: ofEngagement, output: z.strictObject({ value: z.string() }) },
  'secret.copy': {
    input: ofEngagement,
    output: z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('host'), clearsAt: instant }),
      /** No clipboard in this host: the window copies, and clears after that many seconds. */
      z.strictObject({ by: z.literal('window'), value: z.string(), clearsAfterSeconds: z.int() }),
    ]),
  },
} as const;
