import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { getPackages, howToGet } from './house/debian.mjs';
import { doesKeychainWork, missingPrograms, openSession } from './house/keyring-session.mjs';
import { run } from './house/processes.mjs';
import { Trouble } from './house/trouble.mjs';
import { voice } from './house/voice.mjs';

export const KEYRING_PACKAGES = ['gnome-keyring', 'dbus', 'libsecret-1-0', 'libsecret-tools'];

/**
 * @typedef {object} Keychain
 * @property {'own' | 'private' | 'none'} kind the machine's own, a private session, or none to be had
 * @property {Record<string, string>} env what a command needs in its environment to reach it
 * @property {string} [reason] why there is none, and how to get one
 * @property {() => Promise<void>} close
 */

const nothingToClose = async () => {};

/** @returns {Keychain} */
const none = (/** @type {string} */ reason) => ({ kind: 'none', env: {}, reason, close: nothingToClose });

/** The keychain's own bus: without one, libsecret would try to start a session on whatever display there is. */
function hasBus() {
  const runtime = process.env['XDG_RUNTIME_DIR'];
  return Boolean(process.env['DBUS_SESSION_BUS_ADDRESS']) || (runtime && existsSync(join(runtime, 'bus')));
}

const isReachable = async () =>
  process.platform !== 'linux' || (hasBus() && (await doesKeychainWork(process.env)));

/**
 * @param {string} home
 * @param {import('./house/voice.mjs').Voice} say
 * @returns {Promise<Keychain>}
 */
async function openPrivate(home, say) {
  const failure = await getPackages(KEYRING_PACKAGES, say);
  const missing = missingPrograms();
  if (missing.length > 0) {
    const how = howToGet(KEYRING_PACKAGES);
    const sentence = `This machine has no keychain, and for a private one it lacks ${missing.join(', ')}. Get it: ${how}`;
    return none(failure ? `${sentence}\n${failure.raw}` : sentence);
  }
  try {
    return { kind: 'private', ...(await openSession(home)) };
  } catch (error) {
    if (error instanceof Trouble) return none(error.message);
    throw error;
  }
}

/**
 * The machine's keychain or, on a Linux without one, a private keyring under `home`.
 * @param {{ home: string, say: import('./house/voice.mjs').Voice, always?: boolean }} where `always`: on Linux never
 *   the machine's own, for tests
 * @returns {Promise<Keychain>}
 */
export async function openKeychain({ home, say, always = false }) {
  const mayUseOwn = process.platform !== 'linux' || !always;
  if (mayUseOwn && (await isReachable())) return { kind: 'own', env: {}, close: nothingToClose };
  return openPrivate(home, say);
}

/**
 * Runs a command where it finds a keychain.
 * @param {{ home: string, command: string, args: string[], env?: NodeJS.ProcessEnv }} what
 * @returns {Promise<number>} its exit code
 */
export async function withKeyring({ home, command, args, env = process.env }) {
  const keychain = await openKeychain({ home, say: voice(process.stderr) });
  if (keychain.kind === 'none') throw new Trouble(keychain.reason ?? 'There is no keychain.');
  try {
    const { code } = await run(command, args, { env: { ...env, ...keychain.env }, stdio: 'inherit' });
    return code;
  } finally {
    await keychain.close();
  }
}
