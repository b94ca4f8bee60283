import { spawn } from 'node:child_process';
import { Trouble } from './trouble.mjs';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 };

/**
 * @typedef {object} Ended
 * @property {number} code the exit code; 128 + n when a signal ended it, as a shell would say
 * @property {string} output what it wrote, when it was captured
 * @property {string} stdout
 */

/**
 * On a terminal, Ctrl-C reaches the child by itself; a second one from us would look like impatience.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  return () => {
    for (const signal of SIGNALS) process.off(signal, forward);
  };
}

/**
 * Runs a command to its end; signals that reach us reach it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Ended>}
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    const stop = forwardSignals(child);
    let output = '';
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.once('error', (error) => {
      stop();
      reject(new Trouble(`"${command}" cannot be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      stop();
      const byNumber = /** @type {Record<string, number>} */ (NUMBERS);
      resolve({ code: code ?? 128 + (byNumber[signal ?? ''] ?? 1), output, stdout });
    });
  });
}

/** The beginning says what went wrong, the end how it ended; of a long story the middle is left out. */
function shortened(/** @type {string} */ output) {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 60 ? lines.join('\n') : [...lines.slice(0, 40), '…', ...lines.slice(-15)].join('\n');
}

/**
 * Runs a command in silence. Its words are shown only when it fails, below `failure`.
 * @param {{ command: string, args: string[], failure: string, options?: import('node:child_process').SpawnOptions }} what
 */
export async function quietly({ command, args, failure, options = {} }) {
  const env = { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: undefined };
  const ended = await run(command, args, { ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
  if (ended.code !== 0) throw new Trouble(failure, shortened(ended.output));
  return ended;
}

/**
 * npm as it was called, or the one on the path. On Windows it is a script that needs a shell.
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npm(args) {
  const own = process.env['npm_execpath'];
  if (own?.endsWith('npm-cli.js')) return { command: process.execPath, args: [own, ...args], shell: false };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
