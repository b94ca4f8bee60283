import {
  plainFormat,
  sealedFormat,
  type BundleFormat,
  type BundleInspected,
  type BundleWritten,
} from '../../contract/bundle.ts';
import type { CloudChoice } from '../../contract/engagement.ts';
import type { Engine } from '../../contract/wire.ts';
import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import type { Usage } from '../../words/terminal/usage-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, type Attempt } from '../failure.ts';
import { chooseCloud } from '../options/choose-cloud.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from './diagnose-text.ts';

interface Wanted {
  readonly engagementId: string;
  readonly out: string;
  readonly format: BundleFormat;
  readonly recipient: string | undefined;
  /** Read from standard input, made, or none: for a recipient, or not encrypted. */
  readonly passphrase: 'read' | 'make' | 'none';
  readonly overwrite: boolean;
}

export const bundle = command({
  name: 'bundle',
  about: commandHelp.bundle,
  takesGuide: false,
  takesEngagement: true,
  options: [
    'out',
    'format',
    'passphraseStdin',
    'makePassphrase',
    'recipient',
    'inspect',
    'import',
    'practice',
    'cloud',
    'force',
    'data',
    'json',
    'lang',
  ],
  blank: { bundle: null },
  run: async (given, terminal) => {
    if (given.inspect !== undefined || given.import !== undefined) return open(given, terminal);
    const wanted = wantedOf({ ...given, format: given.format ?? formatOf(given.out) });
    if (typeof wanted === 'string') return misused(wanted);
    return withHost({ data: given.data }, (engine) => write(engine, wanted, terminal));
  },
});

interface ToOpen {
  readonly inspect: string | undefined;
  readonly import: string | undefined;
  readonly passphraseStdin: boolean;
  readonly makePassphrase: boolean;
  readonly practice: boolean;
  readonly cloud: string | undefined;
  readonly data: string | undefined;
}

async function open(given: ToOpen, terminal: Terminal): Promise<Ending> {
  const { inspect, import: imported, data } = given;
  if (given.makePassphrase) return misused('no-passphrase');
  const cloud = chooseCloud({ ...given, engagement: '', practiceVaultInMemory: false });
  if (!cloud.ok) return failed(cloud.failure, exitOf(cloud.failure));
  const passphrase = given.passphraseStdin ? await readPassphrase(terminal) : undefined;
  return withHost({ data }, (engine) =>
    imported === undefined
      ? verify(engine, { file: inspect ?? '', passphrase }, terminal)
      : bringIn(engine, { file: imported, passphrase, cloud: cloud.value }, terminal),
  );
}

type Reason = Extract<Usage['reason'], 'no-engagement' | 'no-out' | 'no-format' | 'no-passphrase'>;

const misused = (reason: Reason): Ending => failed({ is: 'usage', usage: { reason } }, exitCode.usage);

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

function wantedOf(given: Given): Wanted | Reason {
  const { ofEngagement: engagementId, out, format, recipient, force: overwrite } = given;
  if (engagementId === '') return 'no-engagement';
  if (out === undefined) return 'no-out';
  if (format === undefined) return 'no-format';
  const passphrase = passphraseAsked(given);
  if (passphrase === undefined) return 'no-passphrase';
  return { engagementId, out, format, recipient, passphrase, overwrite };
}

/** Exactly one lock for a bundle with a secret, and none for one without. */
function passphraseAsked({
  format,
  recipient,
  passphraseStdin,
  makePassphrase,
}: Given): Wanted['passphrase'] | undefined {
  const locks = [passphraseStdin, makePassphrase, recipient !== undefined].filter(Boolean).length;
  const isPlain = plainFormat.safeParse(format).success;
  if (locks !== (isPlain ? 0 : 1) || (recipient !== undefined && format !== 'age')) return undefined;
  if (makePassphrase) return 'make';
  return passphraseStdin ? 'read' : 'none';
}

/** The first line, without its end; spaces count. */
async function readPassphrase(terminal: Terminal): Promise<string> {
  const [line = ''] = (await readText('', { ...terminal, isInteractive: false })).split(/\r?\n/, 1);
  return line;
}

async function passphraseFor(
  engine: Engine,
  { passphrase }: Wanted,
  terminal: Terminal,
): Promise<Attempt<string | undefined>> {
  if (passphrase === 'none') return { ok: true, value: undefined };
  if (passphrase === 'read') return { ok: true, value: await readPassphrase(terminal) };
  const made = await ask(engine, 'bundle.passphrase', {});
  return made.ok ? { ok: true, value: made.value.passphrase } : made;
}

async function write(engine: Engine, wanted: Wanted, terminal: Terminal): Promise<Ending> {
  const { engagementId, out: file, format, recipient, overwrite } = wanted;
  const passphrase = await passphraseFor(engine, wanted, terminal);
  if (!passphrase.ok) return failed(passphrase.failure, exitOf(passphrase.failure));
  const asked = { engagementId, file, format, recipient, overwrite, passphrase: passphrase.value };
  const written = await ask(engine, 'bundle.write', asked);
  if (!written.ok) return failed(written.failure, exitOf(written.failure));
  const words = bundleWords[terminal.language];
  if (wanted.passphrase === 'make') terminal.tell(words.passphrase(passphrase.value ?? ''));
  const { bytes } = written.value;
  return ended(written.value, [words.written(written.value.file, bytes), ...told(written.value, terminal)]);
}

interface Source {
  readonly file: string;
  readonly passphrase: string | undefined;
}

async function verify(engine: Engine, source: Source, terminal: Terminal): Promise<Ending> {
  const inspected = await ask(engine, 'bundle.inspect', source);
  if (!inspected.ok) return failed(inspected.failure, exitOf(inspected.failure));
  const words = bundleWords[terminal.language];
  const { value } = inspected;
  return ended(value, [words.intact(value.file), words.of(value.engagement), ...told(value, terminal)]);
}

async function bringIn(
  engine: Engine,
  source: Source & { readonly cloud: CloudChoice | undefined },
  terminal: Terminal,
): Promise<Ending> {
  const imported = await ask(engine, 'bundle.import', source);
  if (!imported.ok) return failed(imported.failure, exitOf(imported.failure));
  const { engagement, came, hasSecret } = imported.value;
  const words = bundleWords[terminal.language];
  const { id, guide, tenant } = engagement.summary;
  const document = { engagement: id, guide, tenant, came, hasSecret };
  return {
    exit: exitCode.asDesired,
    document: { bundle: document },
    lines: [words.came[came](id), words.hasSecret(hasSecret), words.checkNext(guide, id)],
    failures: [],
  };
}

function told({ contents, hasSecret, sha256 }: BundleWritten, { language }: Terminal): string[] {
  const words = bundleWords[language];
  return [words.inside(contents), words.hasSecret(hasSecret), words.checksum(sha256)];
}

const ended = (bundle: BundleWritten | BundleInspected, lines: readonly string[]): Ending => ({
  exit: exitCode.asDesired,
  document: { bundle },
  lines,
  failures: [],
});
