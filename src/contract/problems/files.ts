import { z } from 'zod';

/** Of the files and the keychain of this computer. */
export const fileProblems = [
  z.strictObject({ code: z.literal('file-unreadable'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('file-exists'), file: z.string() }),
  z.strictObject({
    code: z.literal('file-unwritable'),
    file: z.string(),
    reason: z.enum(['full', 'forbidden', 'no-folder', 'folder-there', 'other']),
    detail: z.string(),
  }),
  z.strictObject({ code: z.literal('file-type-unknown'), file: z.string(), known: z.array(z.string()) }),
  z.strictObject({
    code: z.literal('store-newer'),
    file: z.string(),
    found: z.number(),
    supported: z.number(),
  }),
  z.strictObject({ code: z.literal('store-unreadable'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('cloud-unknown'), cloud: z.string(), known: z.array(z.string()) }),
  z.strictObject({ code: z.literal('cloud-file-invalid'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('keychain-missing'), detail: z.string() }),
  z.strictObject({ code: z.literal('keychain-locked'), detail: z.string() }),
  z.strictObject({ code: z.literal('keychain-failed'), detail: z.string() }),
] as const;
