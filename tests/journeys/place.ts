import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyring, type Keyring } from './keyring.ts';
import { openPractice, type PracticeTenant } from './practice.ts';

/** Where whole programs run: a folder, a keychain and a practice tenant that are nobody else's. */
export interface Place {
  readonly folder: string;
  readonly keyring: Keyring;
  readonly tenant: PracticeTenant;
  readonly close: () => Promise<void>;
}

export async function openPlace(name: string, practice: readonly string[] = []): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), `entrada-${name}-`));
  const [keyring, tenant] = await Promise.all([openKeyring(), openPractice(practice)]);
  return {
    folder,
    keyring,
    tenant,
    close: async () => {
      await Promise.all([keyring.close(), tenant.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
