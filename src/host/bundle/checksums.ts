import { createHash } from 'node:crypto';
import type { BundleFile } from '../../core/handover/bundle/bundle-files.ts';

const MANIFEST = 'SHA256SUMS';

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const manifestOf = (files: readonly BundleFile[]): string =>
  files.map(({ name, text }) => `${sha256(text)}  ${name}\n`).join('');

export function withChecksums(files: readonly BundleFile[]): BundleFile[] {
  return [...files, { name: MANIFEST, text: manifestOf(files) }];
}

export const manifestIn = (files: readonly BundleFile[]): string =>
  files.find(({ name }) => name === MANIFEST)?.text ?? '';

/** Neither changed, nor added, nor taken away. */
export function areWhole(files: readonly BundleFile[]): boolean {
  const manifest = files.find(({ name }) => name === MANIFEST);
  return manifest?.text === manifestOf(files.filter((file) => file !== manifest));
}
