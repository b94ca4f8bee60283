import { npm, run } from './processes.mjs';
import { Trouble } from './trouble.mjs';
import { root } from './project.mjs';

const LEAST = { node: [20, 19], npm: [10, 0], git: [2, 20] };

/**
 * @param {string} found as "20.19.4", with or without a "v"
 * @param {number[]} least major and minor
 */
function isAtLeast(found, least) {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(found) ?? []).slice(1).map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = least;
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const words = (/** @type {number[]} */ least) => least.join('.');

/** @param {string} [found] */
export function checkNode(found = process.versions.node) {
  if (isAtLeast(found, LEAST.node)) return;
  throw new Trouble(
    `Entrada needs Node.js ${words(LEAST.node)} or newer and this is ${found}. Get a current one from https://nodejs.org.`,
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {boolean} [shell]
 */
async function versionOf(command, args, shell = false) {
  try {
    const { code, stdout } = await run(command, args, {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return code === 0 ? stdout.trim() : undefined;
  } catch {
    return undefined; // not there
  }
}

export async function checkNpm() {
  const { command, args, shell } = npm(['--version']);
  const found = await versionOf(command, args, shell);
  if (found === undefined) throw new Trouble('npm was not found. It comes with Node.js: https://nodejs.org.');
  if (!isAtLeast(found, LEAST.npm)) {
    throw new Trouble(
      `Entrada needs npm ${words(LEAST.npm)} or newer and this is ${found}. "npm install -g npm@10" brings it.`,
    );
  }
}

/** Git brings updates and is not needed to build, so an old one or none is a remark, not an end. */
export async function remarkOnGit() {
  const found = await versionOf('git', ['--version']);
  if (found === undefined) return 'Git was not found: Entrada works, but "git pull" will not bring updates.';
  if (isAtLeast(found, LEAST.git)) return undefined;
  return `This is ${found}; ${words(LEAST.git)} or newer is what Entrada is developed with.`;
}
