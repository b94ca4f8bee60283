import { createBugLog } from '../host/bug-log.ts';
import { findDataFolder } from '../host/data-folder.ts';
import { buildProgram, type Typed } from './build-program.ts';
import { exitCode } from './exit-code.ts';
import { exitOf } from './failure.ts';
import { failed, type Ending } from './command.ts';
import { printEnding } from './print-ending.ts';
import { readCommandLine } from './read-command-line.ts';
import type { Terminal } from './terminal.ts';

/** From what was typed to the exit code. */
export async function runCli(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const { language } = terminal;
  const json = args.includes('--json');
  const line = readCommandLine({ args, language, version });
  if (line.is === 'shown') return exitCode.asDesired;
  if (line.is === 'misused') {
    if (args.length === 0)
      terminal.tell(buildProgram({ language, version, found: () => undefined }).helpInformation());
    printEnding(failed({ is: 'usage', usage: line.usage }, exitCode.usage), terminal, { json, blank: {} });
    return exitCode.usage;
  }
  const ending = await start(line.typed, terminal);
  if (ending.spoken !== true) printEnding(ending, terminal, { json, blank: line.typed.command.blank });
  return ending.exit;
}

/** The last catch of the process: a bug gets a number to find it in the log by. */
async function start({ command, read, ...typed }: Typed, terminal: Terminal): Promise<Ending> {
  try {
    const started = await command.start(read, typed, terminal);
    return started.ok ? started.value : failed(started.failure, exitOf(started.failure));
  } catch (thrown) {
    const dataFolder = findDataFolder(typeof read['data'] === 'string' ? read['data'] : undefined);
    const reference = createBugLog(dataFolder).write(`entrada ${command.name}`, thrown);
    return failed({ is: 'bug', reference }, exitCode.problem);
  }
}
