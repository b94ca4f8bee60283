import { join } from 'node:path';
import type { ICachePlugin } from '@azure/msal-node';
import type { KeyStore } from '../../../core/ports.ts';
import { cacheKey } from './cache-key.ts';
import { hasNoAccount, isCache } from './contents.ts';
import { lock } from './file-lock.ts';
import { sealedFile } from './sealed-file.ts';
import type { SealedFile } from './sealed-file.ts';

interface Place {
  readonly file: SealedFile;
  lock(): Promise<() => Promise<void>>;
}

/** For a machine without a keychain: forgotten with the process. */
function inMemory(): Place {
  let kept: string | undefined;
  const file: SealedFile = {
    read: async () => kept,
    write: async (text) => void (kept = text),
    remove: async () => void (kept = undefined),
  };
  return { file, lock: async () => () => Promise.resolve() };
}

const fileNameOf = (cloud: string): string => cloud.toLowerCase().replace(/[^a-z0-9]+/g, '-');

async function openPlace(folder: string, cloud: string, keys: KeyStore): Promise<Place> {
  const key = await cacheKey(keys);
  if (!key) return inMemory();
  const path = join(folder, `tokens-${fileNameOf(cloud)}`);
  return { file: sealedFile(`${path}.bin`, key, cloud), lock: () => lock(`${path}.lock`) };
}

/**
 * MSAL's cache on disk. MSAL says beforehand whether it will write; from then on until it has written, other
 * processes wait. Removed with its last account.
 */
export function tokenCache({
  folder,
  cloud,
  keys,
}: {
  folder: string;
  cloud: string;
  keys: KeyStore;
}): ICachePlugin {
  let opening: Promise<Place> | undefined;
  const unlocks = new WeakMap<object, () => Promise<void>>();
  const opened = () => (opening ??= openPlace(folder, cloud, keys));
  return {
    beforeCacheAccess: async (context) => {
      const place = await opened();
      if (context.cacheHasChanged) unlocks.set(context, await place.lock());
      const text = await place.file.read();
      if (text !== undefined && isCache(text)) context.tokenCache.deserialize(text);
    },
    afterCacheAccess: async (context) => {
      if (!context.cacheHasChanged) return;
      const { file } = await opened();
      try {
        const text = context.tokenCache.serialize();
        await (hasNoAccount(text) ? file.remove() : file.write(text));
      } finally {
        await unlocks.get(context)?.();
      }
    },
  };
}
