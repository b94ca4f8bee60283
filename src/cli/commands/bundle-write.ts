import { plainFormat, sealedFormat, type BundleFormat, type BundleWritten } from '../../contract/bundle.ts';
import type { Engine } from '../../contract/wire.ts';
import { bundleWords } from '../../words/bundle/bundle-words.ts';
import type { Usage } from '../../words/terminal/usage-words.ts';
import { ask } from '../engine/ask.ts';
import { misuse, type Attempt } from '../failure.ts';
import type { OptionName } from '../options/option-table.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from './diagnose-text.ts';
import { typePassphrase } from './typed-passphrase.ts';

/** What a command takes that writes a bundle. */
export const bundleOptions = [
  'out',
  'format',
  'passphraseStdin',
  'makePassphrase',
  'recipient',
  'force',
] as const satisfies readonly OptionName[];

export interface Wanted {
  readonly engagementId: string;
  readonly out: string;
  readonly format: BundleFormat;
  readonly recipient: string | undefined;
  /** Read from standard input, made, typed, or none: for a recipient, or not encrypted. */
  readonly passphrase: 'read' | 'make' | 'type' | 'none';
  readonly overwrite: boolean;
}

export type Reason = Extract<Usage['reason'], 'no-engagement' | 'no-out' | 'no-format' | 'no-passphrase'>;

/** The end of a name says the format well enough. */
const formatOf = (out = ''): BundleFormat | undefined =>
  sealedFormat.options.find((each) => out.endsWith(`.${each}`));

interface Given {
  readonly ofEngagement: string;
  readonly out: string | undefined;
  readonly format: BundleFormat | undefined;
  readonly recipient: string | undefined;
  readonly passphraseStdin: boolean;
  readonly makePassphrase: boolean;
  readonly force: boolean;
}

export function wantedOf(given: Given, { isInteractive }: Terminal): Wanted | Reason {
  const { ofEngagement: engagementId, out, recipient, force: overwrite } = given;
  const format = given.format ?? formatOf(out);
  if (engagementId === '') return 'no-engagement';
  if (out === undefined) return 'no-out';
  if (format === undefined) return 'no-format';
  const passphrase = passphraseAsked({ ...given, format });
  if (passphrase === undefined || (passphrase === 'type' && !isInteractive)) return 'no-passphrase';
  return { engagementId, out, format, recipient, passphrase, overwrite };
}

const LOCKS: readonly (readonly [Wanted['passphrase'], (given: Given) => boolean])[] = [
  ['read', ({ passphraseStdin }) => passphraseStdin],
  ['make', ({ makePassphrase }) => makePassphrase],
  ['none', ({ recipient }) => recipient !== undefined],
];

/** One lock for a bundle with a secret, typed where none is named, and none for one without. */
function passphraseAsked(given: Given): Wanted['passphrase'] | undefined {
  const named = LOCKS.filter(([, isNamed]) => isNamed(given)).map(([lock]) => lock);
  if (given.recipient !== undefined && given.format !== 'age') return undefined;
  if (plainFormat.safeParse(given.format).success) return named.length === 0 ? 'none' : undefined;
  return named.length > 1 ? undefined : (named[0] ?? 'type');
}

/** The first line, without its end; spaces count. */
export async function readPassphrase(terminal: Terminal): Promise<string> {
  const [line = ''] = (await readText('', { ...terminal, isInteractive: false })).split(/\r?\n/, 1);
  return line;
}

async function passphraseFor(
  engine: Engine,
  { passphrase }: Wanted,
  terminal: Terminal,
): Promise<Attempt<string | undefined>> {
  if (passphrase === 'none') return { ok: true, value: undefined };
  if (passphrase === 'type') {
    const typed = await typePassphrase(terminal);
    return typed === undefined ? misuse({ reason: 'no-passphrase' }) : { ok: true, value: typed };
  }
  if (passphrase === 'read') return { ok: true, value: await readPassphrase(terminal) };
  const made = await ask(engine, 'bundle.passphrase', {});
  return made.ok ? { ok: true, value: made.value.passphrase } : made;
}

/** Writes it, and shows a passphrase that was made for it this once. */
export async function writeBundle(
  engine: Engine,
  wanted: Wanted,
  terminal: Terminal,
): Promise<Attempt<BundleWritten>> {
  const { engagementId, out: file, format, recipient, overwrite } = wanted;
  const passphrase = await passphraseFor(engine, wanted, terminal);
  if (!passphrase.ok) return passphrase;
  const asked = { engagementId, file, format, recipient, overwrite, passphrase: passphrase.value };
  const written = await ask(engine, 'bundle.write', asked);
  if (written.ok && wanted.passphrase === 'make')
    terminal.tell(bundleWords[terminal.language].passphrase(passphrase.value ?? ''));
  return written;
}

export function writtenLines(written: BundleWritten, terminal: Terminal): string[] {
  const words = bundleWords[terminal.language];
  return [words.written(written.file, written.bytes), ...insideLines(written, terminal)];
}

export function insideLines(
  { contents, hasSecret, sha256 }: BundleWritten,
  { language }: Terminal,
): string[] {
  const words = bundleWords[language];
  return [words.inside(contents), words.hasSecret(hasSecret), words.checksum(sha256)];
}
