import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entrada, type Ended } from '../cli/entrada.ts';
import { writeText } from './answers.ts';
import { openKeyring, type Keyring } from './keyring.ts';
import { openPractice, type PracticeTenant } from './practice.ts';

export interface Journey {
  readonly folder: string;
  readonly keyring: Keyring;
  readonly tenant: PracticeTenant;
  /** `entrada COMMAND GUIDE … --json`, with the answers and the data of this journey. */
  readonly run: (command: string, more?: readonly string[]) => Promise<Ended>;
  readonly close: () => Promise<void>;
}

interface Asked {
  readonly guide: string;
  readonly answers: string;
  readonly practice?: readonly string[];
}

/** A guide over the built command line, with a keychain and a practice tenant of its own. */
export async function startJourney({ guide, answers, practice = [] }: Asked): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), `entrada-${guide}-`));
  const [keyring, tenant] = await Promise.all([openKeyring(), openPractice(practice)]);
  const file = writeText(folder, 'answers', answers);
  return {
    folder,
    keyring,
    tenant,
    run: (command, more = []) => {
      const where = ['--answers', file, '--cloud', tenant.cloudFile, '--data', join(folder, 'data')];
      return entrada([command, guide, ...where, '--json', ...more], keyring.environment);
    },
    close: async () => {
      await Promise.all([keyring.close(), tenant.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
