import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const PROGRAMS = ['dbus-run-session', 'gnome-keyring-daemon', 'secret-tool'];
const has = (program: string) => spawnSync('which', [program]).status === 0;

/** Why the tests in keyrings of their own cannot run here; undefined when they can. */
export const noKeyringBecause = PROGRAMS.every(has) ? undefined : `no ${PROGRAMS.join(', ')} on this machine`;

/** Our keychain as a module that a plain Node process can load, and a program that says what it finds. */
export async function buildProbe() {
  const folder = join(import.meta.dirname, '../../../.cache/tests');
  await mkdir(folder, { recursive: true });
  const out = await mkdtemp(join(folder, 'keychain-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, '../../../src/host/vault/create-keychain.ts'),
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'keychain.mjs' }, external: ['keytar'] },
    },
  });
  const program = join(out, 'ask.mjs');
  await writeFile(
    program,
    `// Ends by SIGKILL: a keychain that hangs holds up every other end.
import { createKeychain } from './keychain.mjs';
const keychain = createKeychain({ deadlineMs: Number(process.argv[2]) });
const start = Date.now();
const answers = { state: await keychain.state(), probe: await keychain.vault.probe(),
  get: await keychain.keys.get('kept'), set: await keychain.keys.set('other', 'x'), remove: await keychain.keys.remove('kept') };
answers.elapsedMs = Date.now() - start;
process.stdout.write(JSON.stringify(answers), () => process.kill(process.pid, 'SIGKILL'));
`,
  );
  return { program, remove: () => rm(out, { recursive: true }) };
}

/** A home and a runtime folder of its own, so that no daemon meets the machine's keyrings. */
export async function privateHome() {
  const home = await mkdtemp(join(tmpdir(), 'entrada-keyring-'));
  await mkdir(join(home, 'run'), { mode: 0o700 });
  const env = { PATH: process.env['PATH'], HOME: home, XDG_RUNTIME_DIR: join(home, 'run') };
  const run = promisify(execFile);
  return {
    env,
    remove: () => rm(home, { recursive: true, force: true }),
    /** Runs bash lines in a D-Bus session. @returns what they print */
    inSession: async (lines: string) =>
      (await run('dbus-run-session', ['--', 'bash', '-euc', lines], { env, timeout: 25_000 })).stdout,
    alone: async (lines: string) => (await run('bash', ['-euc', lines], { env, timeout: 25_000 })).stdout,
  };
}
