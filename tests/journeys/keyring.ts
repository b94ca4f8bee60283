import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { missingPrograms, openSession } from '../../scripts/house/keyring-session.mjs';

const hasSecretTool = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'secret-tool')));

/** What a real keychain of our own needs and this machine lacks; said aloud by the journeys that are left out. */
export const missingForKeyring: readonly string[] = [
  ...(process.platform === 'linux' ? missingPrograms() : ['Linux (a private keyring is gnome-keyring’s)']),
  ...(hasSecretTool ? [] : ['secret-tool']),
];

export interface Entry {
  readonly account: string;
  readonly secret: string;
}

export interface Keyring {
  /** What a program needs in its environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Client secrets in it, read by another program than ours. */
  secrets(): Promise<readonly Entry[]>;
  close(): Promise<void>;
}

/** A real gnome-keyring, unlocked, for one test file. */
export async function openKeyring(): Promise<Keyring> {
  const home = mkdtempSync(join(tmpdir(), 'entrada-keyring-home-'));
  const session = await openSession(home);
  return {
    environment: session.env,
    secrets: async () => clientSecrets(await searchAll({ ...process.env, ...session.env })),
    close: async () => {
      await session.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** secret-tool prints values on stdout and attributes on stderr, one entry after the other. */
function searchAll(env: NodeJS.ProcessEnv): Promise<{ values: string; attributes: string }> {
  return new Promise((resolve, reject) => {
    execFile(
      'secret-tool',
      ['search', '--all', 'service', 'Entrada'],
      { env },
      (error, values, attributes) => {
        // It exits 1 where it finds nothing.
        if (error !== null && attributes.includes('Cannot')) reject(new Error(attributes));
        else resolve({ values, attributes });
      },
    );
  });
}

function clientSecrets({ values, attributes }: { values: string; attributes: string }): Entry[] {
  const secrets = [...values.matchAll(/^secret = (.*)$/gm)].map(([, secret]) => secret ?? '');
  const accounts = [...`${values}\n${attributes}`.matchAll(/^attribute\.account = (.*)$/gm)].map(
    ([, account]) => account ?? '',
  );
  return accounts
    .map((account, at) => ({ account, secret: secrets[at] ?? '' }))
    .filter(({ account }) => account.startsWith('client-secret/'));
}
