import type { BundleInspected, BundleWritten } from '../../contract/bundle.ts';
import type { CloudChoice } from '../../contract/engagement.ts';
import type { Engine } from '../../contract/wire.ts';
import { bundleWords } from '../../words/bundle/bundle-words.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { chooseCloud } from '../options/choose-cloud.ts';
import type { Terminal } from '../terminal.ts';
import {
  bundleOptions,
  insideLines,
  readPassphrase,
  wantedOf,
  writeBundle,
  writtenLines,
  type Reason,
  type Wanted,
} from './bundle-write.ts';
import { unlocking } from './typed-passphrase.ts';

export const bundle = command({
  name: 'bundle',
  about: commandHelp.bundle,
  takesGuide: false,
  takesEngagement: true,
  options: [...bundleOptions, 'inspect', 'import', 'practice', 'cloud', 'data', 'json', 'lang'],
  blank: { bundle: null },
  run: async (given, terminal) => {
    if (given.inspect !== undefined || given.import !== undefined) return open(given, terminal);
    const wanted = wantedOf(given, terminal);
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

const misused = (reason: Reason): Ending => failed({ is: 'usage', usage: { reason } }, exitCode.usage);

async function write(engine: Engine, wanted: Wanted, terminal: Terminal): Promise<Ending> {
  const written = await writeBundle(engine, wanted, terminal);
  if (!written.ok) return failed(written.failure, exitOf(written.failure));
  return ended(written.value, writtenLines(written.value, terminal));
}

interface Source {
  readonly file: string;
  readonly passphrase: string | undefined;
}

async function verify(engine: Engine, source: Source, terminal: Terminal): Promise<Ending> {
  const inspected = await unlocking(terminal, source.passphrase, (passphrase) =>
    ask(engine, 'bundle.inspect', { ...source, passphrase }),
  );
  if (!inspected.ok) return failed(inspected.failure, exitOf(inspected.failure));
  const words = bundleWords[terminal.language];
  const { value } = inspected;
  return ended(value, [
    words.intact(value.file),
    words.of(value.engagement),
    ...insideLines(value, terminal),
  ]);
}

async function bringIn(
  engine: Engine,
  source: Source & { readonly cloud: CloudChoice | undefined },
  terminal: Terminal,
): Promise<Ending> {
  const imported = await unlocking(terminal, source.passphrase, (passphrase) =>
    ask(engine, 'bundle.import', { ...source, passphrase }),
  );
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

const ended = (bundle: BundleWritten | BundleInspected, lines: readonly string[]): Ending => ({
  exit: exitCode.asDesired,
  document: { bundle },
  lines,
  failures: [],
});
