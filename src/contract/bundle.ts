import { z } from 'zod';
import { cloudChoice, engagement } from './engagement.ts';
import { engagementId } from './ids.ts';

export const reportFormat = z.enum(['html', 'markdown']);

/** Encrypted; a client secret travels in these only. */
export const sealedFormat = z.enum(['kdbx', 'age', 'zip']);
export type SealedFormat = z.infer<typeof sealedFormat>;

/** Not encrypted, and therefore always without the client secret. */
export const plainFormat = z.enum(['folder', 'plain-zip']);
export type PlainFormat = z.infer<typeof plainFormat>;

export const bundleFormat = z.enum([...sealedFormat.options, ...plainFormat.options]);
export type BundleFormat = z.infer<typeof bundleFormat>;

/** Too short a one is refused as `passphrase-weak`. */
const passphrase = z.string().max(1000);

const opens = {
  file: z.string().min(1),
  /** The bundle itself, where the window read it; `file` is then no more than its name. */
  base64: z.base64().max(900_000).optional(),
  /** Of a sealed bundle: its passphrase, or the identity (`AGE-SECRET-KEY-1…`) of whom it was encrypted for. */
  passphrase: passphrase.optional(),
};

export const bundleToWrite = z.strictObject({
  engagementId,
  file: z.string().min(1),
  format: bundleFormat,
  /** Sealed formats take this, or `recipient`; plain ones neither. */
  passphrase: passphrase.optional(),
  /** Of age only: the receiver's public key, `age1…`. */
  recipient: z.string().max(4000).optional(),
  overwrite: z.boolean(),
});

export const bundleToInspect = z.strictObject(opens);

export const bundleToImport = z.strictObject({
  ...opens,
  /** Absent: the cloud that the bundle names. */
  cloud: cloudChoice.optional(),
});

export const bundleWritten = z.strictObject({
  file: z.string(),
  format: bundleFormat,
  bytes: z.int(),
  /**
   * SHA-256 in hex, of the file; of a folder, of its list of checksums. Told over another channel it proves that the
   * bundle arrived unchanged.
   */
  sha256: z.string(),
  /** Files inside, or the titles of KeePass entries. */
  contents: z.array(z.string()),
  hasSecret: z.boolean(),
});
export type BundleWritten = z.infer<typeof bundleWritten>;

export const bundleInspected = bundleWritten.extend({
  engagement: engagementId,
  guide: z.string(),
  tenantId: z.string().optional(),
  clientId: z.string().optional(),
  secretEnds: z.string().optional(),
  createdAt: z.string().optional(),
});
export type BundleInspected = z.infer<typeof bundleInspected>;

/** `updated`: the engagement was here already and knows more now. */
export const bundleImported = z.strictObject({
  engagement,
  came: z.enum(['new', 'updated', 'known']),
  hasSecret: z.boolean(),
});
export type BundleImported = z.infer<typeof bundleImported>;
