import type { Engine } from '../../contract/wire.ts';
import { scriptWords } from '../../words/terminal/script-words.ts';
import { failed, type Ending } from '../command.ts';
import { ask } from '../engine/ask.ts';
import { exitCode } from '../exit-code.ts';
import { exitOf } from '../failure.ts';
import { openEngagement } from '../run/open-engagement.ts';
import type { RunGiven } from '../run/run-options.ts';
import type { Terminal } from '../terminal.ts';

/** `script --undo`: what people's scripts did in Exchange, taken back by a script. */
export async function printTakeBack(engine: Engine, given: RunGiven, terminal: Terminal): Promise<Ending> {
  const opened = await openEngagement(engine, given, terminal);
  if (!opened.ok) return failed(opened.failure, exitOf(opened.failure));
  const asked = await ask(engine, 'undo.script', { engagementId: opened.value.summary.id });
  if (!asked.ok) return failed(asked.failure, exitOf(asked.failure));
  const script = asked.value.script ?? `${scriptWords[terminal.language].nothingToTakeBack}\n`;
  return { exit: exitCode.asDesired, document: { script }, lines: [script.trimEnd()], failures: [] };
}
