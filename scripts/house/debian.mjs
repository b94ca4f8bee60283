import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { quietly, run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

const INSTALL = ['install', '-y', '--no-install-recommends'];
const LOCK_SECONDS = 500;
const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const isDebian = () =>
  existsSync('/usr/bin/apt-get') &&
  existsSync('/etc/os-release') &&
  /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

/** Whether packages may be installed here: Debian, as root, and not forbidden by ENTRADA_NO_APT=1. */
const canInstall = () => isDebian() && process.getuid?.() === 0 && process.env['ENTRADA_NO_APT'] !== '1';

/** How a person gets these packages, as a command to paste. */
export const howToGet = (/** @type {string[]} */ packages) =>
  isDebian()
    ? `sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`
    : `your system's packages for ${packages.join(', ')} (Debian's names)`;

/** @param {string} name */
async function isMissing(name) {
  const query = ['-W', '-f=${db:Status-Status}', name];
  const { stdout } = await run('dpkg-query', query, { stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout !== 'installed';
}

/** @typedef {number | undefined} Limit seconds; without one it takes the time it takes */

/**
 * @param {string[]} args @param {{ failure: string, limit: Limit, locked?: Limit }} how `locked`: how long another
 *   apt-get may keep us waiting
 */
const apt = (args, { failure, limit, locked = limit ?? LOCK_SECONDS }) =>
  quietly({
    command: 'apt-get',
    args: ['-o', `DPkg::Lock::Timeout=${locked}`, ...args],
    failure: limit === undefined ? failure : `${failure} It was given ${limit} s.`,
    options: { env: ENV, ...(limit !== undefined && { timeout: limit * 1000 }) },
  });

/**
 * The limit is for the download: to break off an installation would leave the system's packages half configured.
 * @param {string[]} packages @param {Limit} limit
 */
async function install(packages, limit) {
  const failure = 'apt-get failed.';
  if (limit !== undefined) await apt([...INSTALL, '--download-only', ...packages], { failure, limit });
  return apt([...INSTALL, ...packages], { failure, limit: undefined, locked: limit });
}

const update = (/** @type {Limit} */ limit) => apt(['update'], { failure: 'apt-get update failed.', limit });

const hasLists = () =>
  existsSync('/var/lib/apt/lists') &&
  readdirSync('/var/lib/apt/lists').some((name) => name.includes('Packages'));

/** @param {string[]} packages @param {Limit} limit */
async function installWithFreshLists(packages, limit) {
  if (!hasLists()) {
    await update(limit);
    return install(packages, limit);
  }
  try {
    return await install(packages, limit);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await update(limit);
    return install(packages, limit);
  }
}

/**
 * Installs what is missing of these Debian packages, where that is possible.
 * @param {string[]} packages
 * @param {import('./voice.mjs').Voice} say
 * @param {Limit} [limit] for each download
 * @returns {Promise<Trouble | undefined>} what went wrong, when something did
 */
export async function getPackages(packages, say, limit) {
  if (!canInstall()) return undefined;
  const states = await Promise.all(packages.map(isMissing));
  const missing = packages.filter((_, index) => states[index]);
  if (missing.length === 0) return undefined;
  try {
    await say.during(`Installing ${missing.join(', ')} with apt-get`, () =>
      installWithFreshLists(missing, limit),
    );
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}
