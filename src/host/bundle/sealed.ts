import type { SealedFormat } from '../../contract/bundle.ts';
import type { Result } from '../../contract/problem.ts';
import type { BundleFile } from '../../core/handover/bundle/bundle-files.ts';
import type { BundleValues } from '../../core/handover/bundle/bundle-values.ts';
import type { Lock } from './lock.ts';

/** What goes into a file, in the form each format wants. */
export interface Payload {
  readonly bundle: BundleValues;
  readonly files: readonly BundleFile[];
  /** For people: a KeePass entry's title and notes. */
  readonly title: string;
  readonly notes: string;
}

/** What came out of one. */
export interface Opened {
  /** `teamspace.json`, unchecked. */
  readonly values: unknown;
  readonly contents: readonly string[];
}

/** Sealing says `recipient-invalid`; opening `passphrase-wrong` or `bundle-damaged`. */
export interface Format {
  readonly format: SealedFormat;
  recognises(bytes: Uint8Array): boolean;
  contents(payload: Payload): string[];
  seal(payload: Payload, lock: Lock): Promise<Result<Uint8Array>>;
  open(source: { file: string; bytes: Uint8Array }, passphrase: string): Promise<Result<Opened>>;
}
