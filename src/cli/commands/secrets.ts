import type { SecretRow, Urgency } from '../../contract/secrets.ts';
import type { Language } from '../../contract/text.ts';
import type { Engine } from '../../contract/wire.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { secretWords } from '../../words/terminal/secret-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { columns } from '../print/columns.ts';
import { paint, type Colour } from '../print/paint.ts';
import type { Terminal } from '../terminal.ts';
import { bundleOptions } from './bundle-write.ts';
import { renew } from './secrets-renew.ts';

export const secrets = command({
  name: 'secrets',
  about: commandHelp.secrets,
  takesGuide: false,
  takesRenewal: true,
  options: [
    'ics',
    'inProduct',
    'again',
    ...bundleOptions,
    'account',
    'signIn',
    'yes',
    'practiceVaultInMemory',
    'data',
    'json',
    'lang',
  ],
  blank: { secrets: [] },
  run: async (given, terminal) => {
    const { action, ics, data, force, practiceVaultInMemory: vaultInMemory } = given;
    if (action === 'renew')
      return withHost({ data, vaultInMemory }, (engine) => renew(engine, given, terminal));
    if (action !== '') return failed({ is: 'usage', usage: { reason: 'no-renew' } }, exitCode.usage);
    return withHost({ data }, (engine) =>
      ics === undefined ? list(engine, terminal) : writeCalendar(engine, { file: ics, force }, terminal),
    );
  },
});

const COLOURS: Readonly<Record<Urgency, Colour>> = {
  ended: 'red',
  urgent: 'red',
  soon: 'yellow',
  later: 'green',
};

function cells(row: SecretRow, language: Language): string[] {
  const words = secretWords[language];
  return [
    row.customer,
    row.app,
    words.type[row.is],
    words.left(row.daysLeft),
    words.ends(row.ends),
    words.urgency[row.urgency],
    words.role[row.role],
    row.engagement,
  ];
}

async function list(engine: Engine, terminal: Terminal): Promise<Ending> {
  const listed = await ask(engine, 'secrets.list', {});
  if (!listed.ok) return failed(listed.failure, exitOf(listed.failure));
  const rows = columns(listed.value.map((row) => cells(row, terminal.language)));
  const lines = listed.value.map(({ urgency }, at) => paint(terminal, COLOURS[urgency], rows[at] ?? ''));
  return {
    exit: exitCode.asDesired,
    document: { secrets: listed.value },
    lines: lines.length === 0 ? [secretWords[terminal.language].none] : lines,
    failures: [],
  };
}

async function writeCalendar(
  engine: Engine,
  { file, force: overwrite }: { readonly file: string; readonly force: boolean },
  { language }: Terminal,
): Promise<Ending> {
  const written = await ask(engine, 'secrets.write-calendar', { file, language, overwrite });
  if (!written.ok) return failed(written.failure, exitOf(written.failure));
  return {
    exit: exitCode.asDesired,
    document: { calendar: written.value },
    lines: [secretWords[language].calendar(written.value.file)],
    failures: [],
  };
}
