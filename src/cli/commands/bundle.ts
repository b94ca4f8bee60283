import {
  bundleFormat,
  type BundleFormat,
  type BundleInspected,
  type BundleWritten,
} from '../../contract/bundle.ts';
import type { Engine } from '../../contract/wire.ts';
import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import type { Usage } from '../../words/terminal/usage-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, type Attempt } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { readText } from './diagnose-text.ts';

interface Wanted {
  readonly engagementId: string;
  readonly out: string;
  readonly format: BundleFormat;
  readonly make: boolean;
  readonly overwrite: boolean;
}

export const bundle = command({
  name: 'bundle',
  about: commandHelp.bundle,
  takesGuide: false,
  takesEngagement: true,
  options: ['out', 'format', 'passphraseStdin', 'makePassphrase', 'inspect', 'force', 'data', 'json', 'lang'],
  blank: { bundle: null },
  run: async (given, terminal) => {
    const { inspect, data, passphraseStdin, makePassphrase } = given;
    if (inspect !== undefined) {
      if (!passphraseStdin || makePassphrase) return misused('no-passphrase');
      return withHost({ data }, (engine) => verify(engine, inspect, terminal));
    }
    const wanted = wantedOf({ ...given, format: given.format ?? formatOf(given.out) });
    if (typeof wanted === 'string') return misused(wanted);
    return withHost({ data }, (engine) => write(engine, wanted, terminal));
  },
});

type Reason = Extract<Usage['reason'], 'no-engagement' | 'no-out' | 'no-format' | 'no-passphrase'>;

const misused = (reason: Reason): Ending => failed({ is: 'usage', usage: { reason } }, exitCode.usage);

/** The end of a name says the format well enough. */
const formatOf = (out = ''): BundleFormat | undefined =>
  bundleFormat.options.find((each) => out.endsWith(`.${each}`));

function wantedOf(given: {
  readonly ofEngagement: string;
  readonly out: string | undefined;
  readonly format: BundleFormat | undefined;
  readonly passphraseStdin: boolean;
  readonly makePassphrase: boolean;
  readonly force: boolean;
}): Wanted | Reason {
  const { ofEngagement: engagementId, out, format, makePassphrase: make, force: overwrite } = given;
  if (engagementId === '') return 'no-engagement';
  if (out === undefined) return 'no-out';
  if (format === undefined) return 'no-format';
  if (given.passphraseStdin === make) return 'no-passphrase';
  return { engagementId, out, format, make, overwrite };
}

/** The first line, without its end; spaces count. */
async function readPassphrase(terminal: Terminal): Promise<string> {
  const [line = ''] = (await readText('', { ...terminal, isInteractive: false })).split(/\r?\n/, 1);
  return line;
}

async function passphraseFor(engine: Engine, make: boolean, terminal: Terminal): Promise<Attempt<string>> {
  if (!make) return { ok: true, value: await readPassphrase(terminal) };
  const made = await ask(engine, 'bundle.passphrase', {});
  return made.ok ? { ok: true, value: made.value.passphrase } : made;
}

async function write(engine: Engine, wanted: Wanted, terminal: Terminal): Promise<Ending> {
  const { make, out, ...rest } = wanted;
  const passphrase = await passphraseFor(engine, make, terminal);
  if (!passphrase.ok) return failed(passphrase.failure, exitOf(passphrase.failure));
  const asked = { ...rest, file: out, passphrase: passphrase.value };
  const written = await ask(engine, 'bundle.write', asked);
  if (!written.ok) return failed(written.failure, exitOf(written.failure));
  const words = bundleWords[terminal.language];
  if (make) terminal.tell(words.passphrase(passphrase.value));
  const { file, bytes } = written.value;
  return ended(written.value, [words.written(file, bytes), ...told(written.value, terminal)]);
}

async function verify(engine: Engine, file: string, terminal: Terminal): Promise<Ending> {
  const passphrase = await readPassphrase(terminal);
  const inspected = await ask(engine, 'bundle.inspect', { file, passphrase });
  if (!inspected.ok) return failed(inspected.failure, exitOf(inspected.failure));
  const words = bundleWords[terminal.language];
  const { value } = inspected;
  return ended(value, [words.intact(value.file), words.of(value.engagement), ...told(value, terminal)]);
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
