import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { npm, quietly } from './processes.mjs';
import { inProject, root } from './project.mjs';
import { checkNpm, remarkOnGit } from './versions.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

const stamp = inProject('node_modules', '.entrada');
const current = () => `${fingerprint(root, ['package-lock.json'])} ${process.platform}-${process.arch}`;

/** @param {string} file @returns {NonNullable<Lockfile['packages']>} */
function packagesIn(file) {
  if (!existsSync(file)) return {};
  /** @type {Lockfile} */
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  return lockfile.packages ?? {};
}

/** Whether somebody has already run `npm ci` or `npm install` by hand: npm notes in node_modules what it put there. */
function isInstalledByHand() {
  const wanted = Object.entries(packagesIn(inProject('package-lock.json'))).filter(([path]) => path !== '');
  const found = packagesIn(inProject('node_modules', '.package-lock.json'));
  return wanted.every(([path, { version, optional }]) => {
    const there = found[path];
    return there === undefined ? optional === true : there.version === version;
  });
}

const isStamped = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === current();

export const arePackagesThere = () => isStamped();

/**
 * Installs what package-lock.json names, when it is not there yet.
 * @param {import('./voice.mjs').Voice} say
 */
export async function installPackages(say) {
  if (isStamped()) return;
  if (!isInstalledByHand()) {
    await checkNpm();
    const remark = await remarkOnGit();
    if (remark) say.line(remark);
    const { command, args, shell } = npm([
      'ci',
      '--include=dev',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ]);
    const count = Object.keys(packagesIn(inProject('package-lock.json'))).length - 1;
    const failure = 'npm could not install the packages. Is the network there? Its own words are below.';
    await say.during(`Installing ${count} packages, once`, () =>
      quietly({ command, args, failure, options: { cwd: root, shell } }),
    );
  }
  writeFileSync(stamp, current());
}
