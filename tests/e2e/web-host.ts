import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudFile } from '../../src/contract/cloud-file.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(process.env['ENTRADA_OUT'] ?? join(ROOT, 'dist'), 'web', 'main.js');

export interface WebHost {
  /** With this run's token. */
  readonly address: string;
  readonly dataFolder: string;
  /** The cloud file of its own practice cloud, there once an engagement has been opened on it. */
  readonly cloudFile: string;
  /** The password of a practice account. */
  passwordOf(upn: string): string;
  close(): Promise<void>;
}

/** The built web host with a data folder of its own, as `entrada ui --no-open` starts it. */
export async function startWebHost(): Promise<WebHost> {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run npm run build first.`);
  const dataFolder = mkdtempSync(join(tmpdir(), 'entrada-window-'));
  const args = [MAIN, '--port', '0', '--no-open', '--data', dataFolder, '--practice-vault-in-memory'];
  // A browser that the host opens would be another than the test's.
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const file = join(dataFolder, 'practice', 'cloud.json');
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const [found] = /http:\S+/.exec(text) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error('The web host ended before it was open.')));
  });
  return {
    address,
    dataFolder,
    cloudFile: file,
    passwordOf: (upn) => {
      const { accounts } = cloudFile.parse(JSON.parse(readFileSync(file, 'utf8')));
      return accounts.find((account) => account.upn === upn)?.password ?? '';
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
