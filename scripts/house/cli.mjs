import { run } from './processes.mjs';
import { inProject, root } from './project.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Outcome what `apply`, `check` and `undo` print with --json
 * @property {string} engagement
 * @property {string | { id: string, domain?: string }} tenant
 * @property {{ kind: string, key: string, action: string, id?: string }[]} resources
 * @property {{ id: string, state: string }[]} steps
 * @property {{ total: number, sequential: number }} requests
 * @property {number} elapsedMs
 * @property {{ code: string, message: string, fix: string }[]} problems
 */

/**
 * Runs the command line with --json; its progress goes to our stderr.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, silent?: boolean }} [how]
 * @returns {Promise<{ code: number, json: unknown }>}
 */
export async function askCli(args, { env = {}, silent = false } = {}) {
  const { code, stdout } = await run(process.execPath, [inProject('dist/cli/main.js'), ...args, '--json'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', silent ? 'ignore' : 'inherit'],
  });
  try {
    return { code, json: JSON.parse(stdout) };
  } catch {
    throw new Trouble(`"entrada ${args[0]}" ended with ${code} and no JSON.`, stdout);
  }
}

/**
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, silent?: boolean }} [how]
 * @returns {Promise<{ code: number, outcome: Outcome }>}
 */
export async function reconcile(args, how) {
  const { code, json } = await askCli(args, how);
  // The command line's public interface promises this shape.
  return { code, outcome: /** @type {Outcome} */ (json) };
}
