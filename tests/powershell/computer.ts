import type { Command, SessionState } from './language/frame.ts';
import type { Version } from './values/version.ts';

/** A module that can be had from the gallery. */
export interface Module {
  readonly name: string;
  /** Commands that loading it brings. */
  readonly commands: (session: SessionState) => readonly Command[];
}

/** What a person's computer has of PowerShell beside the program itself. */
export interface Computer {
  readonly gallery: { readonly module: Module; readonly versions: readonly string[] }[];
  readonly installed: { readonly module: Module; readonly version: Version }[];
  readonly loaded: Set<string>;
  executionPolicy: string;
  clipboard: string;
  hasPackageProvider: boolean;
  hasGallery: boolean;
  /** Bits of `[Net.SecurityProtocolType]`. */
  protocols: number;
}

/** TLS 1.0, as Windows PowerShell has it of old. */
const OLD_TLS = 192;
export const TLS_1_2 = 3072;

/** Fresh from the shop: nothing of the gallery was ever used. */
export const freshComputer = (gallery: Computer['gallery']): Computer => ({
  gallery,
  installed: [],
  loaded: new Set(),
  executionPolicy: 'Restricted',
  clipboard: '',
  hasPackageProvider: false,
  hasGallery: true,
  protocols: OLD_TLS,
});
