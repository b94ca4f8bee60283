import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { maskSecrets } from './mask-secrets.ts';

/** One older file is kept. */
const ROTATE_BYTES = 1_000_000;

export interface BugLog {
  /** @returns the number to find it by */
  write(where: string, thrown: unknown): string;
}

/** `<data>/logs/entrada.log`, JSON lines: the only place where a stack goes. */
export function createBugLog(dataFolder: string): BugLog {
  const folder = join(dataFolder, 'logs');
  const file = join(folder, 'entrada.log');
  return {
    write: (where, thrown) => {
      const reference = randomBytes(4).toString('hex').toUpperCase();
      const line = { at: new Date().toISOString(), reference, where, error: describe(thrown) };
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        rotate(file);
        appendFileSync(file, `${JSON.stringify(line)}\n`, { mode: 0o600 });
      } catch {
        // A disk that takes no log must not hide the answer; the reference then leads nowhere.
      }
      return reference;
    },
  };
}

function describe(thrown: unknown): string {
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const cause = thrown instanceof Error && thrown.cause !== undefined ? describe(thrown.cause) : undefined;
  return maskSecrets(cause === undefined ? text : `${text}\ncaused by ${cause}`);
}

function rotate(file: string): void {
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size > ROTATE_BYTES) renameSync(file, `${file}.1`);
}
