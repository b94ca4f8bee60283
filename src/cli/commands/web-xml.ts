import { resolve } from 'node:path';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';
import type { Engine } from '../../contract/wire.ts';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { webXmlWords } from '../../words/terminal/web-xml-words.ts';
import { command, failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { withHost } from '../engine/with-host.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf, type Attempt } from '../failure.ts';
import type { Terminal } from '../terminal.ts';

export const webXml = command({
  name: 'web-xml',
  about: commandHelp.webXml,
  takesGuide: false,
  takesFile: true,
  options: ['url', 'undo', 'write', 'engagement', 'data', 'json', 'lang'],
  blank: { webXml: null },
  run: async ({ data, ...given }, terminal) => {
    const { undo, url } = given;
    if (undo === (url !== undefined))
      return failed({ is: 'usage', usage: { reason: 'no-url' } }, exitCode.usage);
    const outcome = await withHost({ data }, (engine) => work(engine, given));
    if (!outcome.ok) return failed(outcome.failure, exitOf(outcome.failure));
    const lines = linesOf(outcome.value, terminal);
    return { exit: exitCode.asDesired, document: { webXml: outcome.value }, lines, failures: [] };
  },
});

interface Given {
  readonly file: string;
  readonly url: string | undefined;
  readonly write: boolean;
  readonly engagement: string | undefined;
}

function work(
  engine: Engine,
  { file: named, url, write, engagement }: Given,
): Promise<Attempt<WebXmlOutcome>> {
  const file = resolve(named);
  const of = engagement === undefined ? {} : { engagementId: engagement };
  if (url === undefined) return ask(engine, 'web-xml.undo', { file, write, ...of });
  return ask(engine, 'web-xml.patch', { file, url, write, ...of });
}

function linesOf(outcome: WebXmlOutcome, { language }: Terminal): Ending['lines'] {
  const { action, written, diff, backup, serverUrl } = outcome;
  const words = webXmlWords[language];
  const width = String(Math.max(0, ...diff.map(({ line }) => line))).length;
  const shown = diff.map(({ sign, line, text }) => `${sign} ${String(line).padStart(width)}  ${text}`);
  const said = written ? words.done[action] : words.toDo[action];
  const note = serverUrl === undefined ? [] : [words.otherServer(serverUrl)];
  if (action === 'kept') return [said, ...note];
  if (!written) return [...shown, said, ...note, words.addWrite];
  return [...shown, said, ...(backup === undefined ? [] : [words.backup(backup)]), ...note, words.restart];
}
