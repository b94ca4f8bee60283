import { pathToFileURL } from 'node:url';
import { app } from 'electron';

interface Started {
  readonly argv: readonly string[];
  /** An installed app is its own program; in a checkout Electron's program is given the folder first. */
  readonly isPackaged: boolean;
}

const ASKS_FOR_HELP: ReadonlySet<string> = new Set(['--help', '-h', '--version']);

/**
 * `entrada COMMAND …` of the installed app: what was typed for the command line.
 * @returns none where a window is wanted; switches of Electron and Chromium are no commands
 */
export function typedWords({ argv, isPackaged }: Started): readonly string[] {
  const words = argv.slice(isPackaged ? 1 : 2);
  const [first = ''] = words;
  return /^[a-z]/.test(first) || ASKS_FOR_HELP.has(first) ? words : [];
}

/** Runs the terminal's host in this process, with no window, and ends with its exit code. */
export async function runInTerminal(words: readonly string[], cli: string): Promise<void> {
  process.argv = [process.execPath, cli, ...words];
  await import(pathToFileURL(cli).href);
  app.exit(Number(process.exitCode ?? 0));
}
