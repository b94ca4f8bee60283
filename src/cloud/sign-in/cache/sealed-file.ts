import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { seal, unseal } from './seal.ts';

/** The cache as MSAL writes it (JSON), encrypted in one file that only this user may read. */
export interface SealedFile {
  /** Undefined when there is none, or it is not ours to read: then the cache starts empty. */
  read(): Promise<string | undefined>;
  write(text: string): Promise<void>;
  remove(): Promise<void>;
}

export function sealedFile(file: string, key: Buffer, about: string): SealedFile {
  return {
    read: async () => {
      const bytes = await readFile(file).catch(() => undefined);
      return bytes && unseal(bytes, key, about);
    },
    write: async (text) => {
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFileAtomic(file, seal(text, key, about), { mode: 0o600 });
    },
    remove: () => rm(file, { force: true }),
  };
}
