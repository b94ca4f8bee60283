import { build, isBuilt } from './house/bundles.mjs';
import { alone } from './house/lock.mjs';
import { arePackagesThere, installPackages } from './house/packages.mjs';
import { inProject, isStarted } from './house/project.mjs';
import { exitWith } from './house/trouble.mjs';
import { checkNode } from './house/versions.mjs';
import { voice } from './house/voice.mjs';

/**
 * Installs and builds what is missing or stale, and nothing else. Two at once: the second waits and finds it done.
 * @param {{ say: import('./house/voice.mjs').Voice, rebuild?: boolean, builds?: boolean }} how `builds: false`
 *   installs only
 * @returns {Promise<boolean>} whether anything had to be done
 */
export async function setup({ say, rebuild = false, builds = true }) {
  checkNode();
  const mustBuild = () => builds && (rebuild || !isBuilt());
  if (arePackagesThere() && !mustBuild()) return false;
  const lock = inProject('.cache', 'setup.lock');
  const onWait = (/** @type {number | undefined} */ pid) =>
    say.line(`Another setup is at work${pid ? ` (process ${pid})` : ''}; waiting for it.`);
  await alone({ lock, onWait }, async () => {
    await installPackages(say);
    if (mustBuild()) await build(say);
  });
  return true;
}

if (isStarted(import.meta.url)) {
  await exitWith(async () => {
    const say = voice();
    if (!(await setup({ say }))) say.line('Everything is in place.');
    return 0;
  });
}
