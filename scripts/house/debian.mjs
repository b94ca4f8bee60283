import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { quietly, run } from './processes.mjs';
import { Trouble } from './trouble.mjs';

const APT_OPTIONS = ['-o', 'DPkg::Lock::Timeout=500', 'install', '-y', '--no-install-recommends'];
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

/** @param {string[]} packages */
const install = (packages) =>
  quietly({
    command: 'apt-get',
    args: [...APT_OPTIONS, ...packages],
    failure: 'apt-get failed.',
    options: { env: ENV },
  });

const update = () =>
  quietly({
    command: 'apt-get',
    args: ['update'],
    failure: 'apt-get update failed.',
    options: { env: ENV },
  });

const hasLists = () =>
  existsSync('/var/lib/apt/lists') &&
  readdirSync('/var/lib/apt/lists').some((name) => name.includes('Packages'));

/** @param {string[]} packages */
async function installWithFreshLists(packages) {
  if (!hasLists()) {
    await update();
    return install(packages);
  }
  try {
    return await install(packages);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    await update();
    return install(packages);
  }
}

/**
 * Installs what is missing of these Debian packages, where that is possible.
 * @param {string[]} packages
 * @param {import('./voice.mjs').Voice} say
 * @returns {Promise<Trouble | undefined>} what went wrong, when something did
 */
export async function getPackages(packages, say) {
  if (!canInstall()) return undefined;
  const states = await Promise.all(packages.map(isMissing));
  const missing = packages.filter((_, index) => states[index]);
  if (missing.length === 0) return undefined;
  try {
    await say.during(`Installing ${missing.join(', ')} with apt-get`, () => installWithFreshLists(missing));
    return undefined;
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
}
