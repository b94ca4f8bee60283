import { z } from 'zod';
import { engagementId } from './ids.ts';

export const reportFormat = z.enum(['html', 'markdown']);

export const bundleFormat = z.enum(['kdbx', 'age', 'zip']);
export type BundleFormat = z.infer<typeof bundleFormat>;

/** Too short a one is refused as `passphrase-weak`. */
export const passphrase = z.string().max(1000);

export const bundleWritten = z.strictObject({
  file: z.string(),
  format: bundleFormat,
  bytes: z.int(),
  /** SHA-256 of the file, in hex: told over another channel it proves that the file arrived unchanged. */
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
