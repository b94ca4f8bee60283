import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandHelp } from '../../words/terminal/help-words.ts';
import { listWords } from '../../words/terminal/list-words.ts';
import { command, failed } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import type { OptionValues } from '../options/option-table.ts';
import type { Terminal } from '../terminal.ts';

type Given = OptionValues<'port' | 'open' | 'data' | 'practiceVaultInMemory'>;

/** Both are built side by side: dist/cli/main.js, dist/web/main.js. */
const WEB_HOST = fileURLToPath(new URL('../web/main.js', import.meta.url));

/** The web host is a program of its own; this starts it and speaks no word itself. */
export const ui = command({
  name: 'ui',
  about: commandHelp.ui,
  takesGuide: false,
  options: ['port', 'open', 'data', 'lang', 'practiceVaultInMemory'],
  blank: {},
  run: async (given, terminal) => {
    if (!existsSync(WEB_HOST)) {
      const words = listWords[terminal.language];
      const text = `${words.windowNotBuilt} ${words.windowNotBuiltFix}`;
      return failed({ is: 'usage', usage: { reason: 'other', text } }, exitCode.problem);
    }
    return { exit: await runWebHost(given, terminal), lines: [], failures: [], spoken: true };
  },
});

function argumentsOf({ port, open, data, practiceVaultInMemory }: Given): string[] {
  return [
    ...(port === undefined ? [] : ['--port', String(port)]),
    ...(open ? [] : ['--no-open']),
    ...(data === undefined ? [] : ['--data', data]),
    ...(practiceVaultInMemory ? ['--practice-vault-in-memory'] : []),
  ];
}

function runWebHost(given: Given, { interrupted, language }: Terminal): Promise<ExitCode> {
  const env = { ...process.env, LC_ALL: language };
  const child = spawn(process.execPath, [WEB_HOST, ...argumentsOf(given)], { stdio: 'inherit', env });
  interrupted.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0 ? exitCode.asDesired : exitCode.problem));
  });
}
