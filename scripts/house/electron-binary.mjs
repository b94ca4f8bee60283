import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from './processes.mjs';
import { inProject } from './project.mjs';

const FETCH_MS = 90_000;
const FORGET_MS = 24 * 60 * 60 * 1000;
const NAMES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };

const folder = inProject('node_modules', 'electron');
const failed = inProject('.cache', 'electron-not-fetched');

const existing = (/** @type {string} */ path) => (existsSync(path) ? path : undefined);

/** @returns {string | undefined} the Electron program, when it is on this machine */
export function findElectron() {
  const name = /** @type {Record<string, string>} */ (NAMES)[process.platform] ?? 'electron';
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (elsewhere) return existing(join(elsewhere, name));
  const noted = existing(join(folder, 'path.txt'));
  return existing(join(folder, 'dist', noted ? readFileSync(noted, 'utf8').trim() : name));
}

const hasFailedLately = () => existsSync(failed) && Date.now() - statSync(failed).mtimeMs < FORGET_MS;

/**
 * Lets Electron's package fetch its program. After a failure it is left in peace for a day.
 * @param {import('./voice.mjs').Voice} say
 * @returns {Promise<string | undefined>}
 */
export async function fetchElectron(say) {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || hasFailedLately()) return undefined;
  await say.during('Fetching Electron, once', () =>
    run(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: FETCH_MS }),
  );
  const found = findElectron();
  mkdirSync(dirname(failed), { recursive: true });
  if (found === undefined) writeFileSync(failed, 'Delete this file to let "npm start" try again.\n');
  else rmSync(failed, { force: true });
  return found;
}
