import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProgram } from './find-program.mjs';
import { run } from './processes.mjs';
import { inProject } from './project.mjs';
import { Trouble } from './trouble.mjs';

const PROGRAMS = ['dbus-daemon', 'dbus-send', 'gnome-keyring-daemon'];
const START_MS = 15_000;
const PROBE_MS = 15_000;

export const missingPrograms = () => PROGRAMS.filter((name) => findProgram(name) === undefined);

/** Whether the keychain that `env` leads to takes a secret and gives it back. */
export async function doesKeychainWork(/** @type {NodeJS.ProcessEnv} */ env) {
  const probe = inProject('scripts', 'house', 'keychain-probe.mjs');
  const options = {
    env,
    stdio: /** @type {'ignore'} */ ('ignore'),
    timeout: PROBE_MS,
    killSignal: 'SIGKILL',
  };
  const { code } = await run(
    process.execPath,
    [probe],
    /** @type {import('node:child_process').SpawnOptions} */ (options),
  );
  return code === 0;
}

/**
 * The keyring's password. It lies beside the keyring, so it keeps out nobody who can read the folder: it is there
 * because a login keyring must have one, and protects secrets of practice tenants only.
 * @param {string} home
 */
function passwordIn(home) {
  const file = join(home, 'keyring-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/**
 * A child that ends with us, even when we are killed: where setpriv is, the kernel sees to it.
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} options
 */
function spawnTied(words, options) {
  const tied = findProgram('setpriv') ? ['setpriv', '--pdeathsig', 'TERM', ...words] : words;
  return spawn(/** @type {string} */ (tied[0]), tied.slice(1), options);
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} its first line */
function firstLine(child) {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ more) => {
      text += more;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Trouble('The D-Bus session ended before it began.', text)));
  });
}

/** Whether the secret service has its name. Asking for the service itself would start a second, locked one. */
async function isServed(/** @type {NodeJS.ProcessEnv} */ env) {
  const args = [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus',
    'org.freedesktop.DBus.NameHasOwner',
    'string:org.freedesktop.secrets',
  ];
  const { stdout } = await run('dbus-send', args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout.includes('true');
}

/** @param {import('node:child_process').ChildProcess} child */
const ended = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(undefined);
    else child.once('exit', resolve);
  });

/**
 * A D-Bus session of our own with an unlocked keyring, whose files lie under `home`.
 * @param {string} home
 * @returns {Promise<{ env: Record<string, string>, close: () => Promise<void> }>} the environment that leads to it
 */
export async function openSession(home) {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  chmodSync(home, 0o700);
  const runtime = mkdtempSync(join(tmpdir(), 'entrada-keyring-'));
  const own = {
    ...process.env,
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    XDG_DATA_HOME: undefined,
    DISPLAY: undefined,
  };
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const killAll = () => children.forEach((child) => void child.kill('SIGTERM'));
  process.once('exit', killAll);
  const close = async () => {
    process.off('exit', killAll);
    for (const child of children.reverse()) {
      child.kill('SIGTERM');
      await ended(child);
    }
    rmSync(runtime, { recursive: true, force: true });
  };

  try {
    const bus = spawnTied(
      [
        'dbus-daemon',
        '--session',
        '--nofork',
        '--nopidfile',
        `--address=unix:path=${runtime}/bus`,
        '--print-address=1',
      ],
      { env: own, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    children.push(bus);
    const env = { DBUS_SESSION_BUS_ADDRESS: await firstLine(bus) };
    const withBus = { ...own, ...env };
    const keyring = spawnTied(['gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets'], {
      env: withBus,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    children.push(keyring);
    keyring.stdin?.end(`${passwordIn(home)}\n`);
    for (const since = Date.now(); !(await isServed(withBus)); await pause(50)) {
      if (Date.now() - since > START_MS || keyring.exitCode !== null) {
        throw new Trouble('gnome-keyring-daemon did not come up.');
      }
    }
    if (!(await doesKeychainWork(withBus))) {
      throw new Trouble(
        `The private keyring in ${home} does not open. Delete that folder to begin a new one.`,
      );
    }
    return { env, close };
  } catch (error) {
    await close();
    throw error;
  }
}
