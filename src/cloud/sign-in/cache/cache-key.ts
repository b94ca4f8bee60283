import { randomBytes } from 'node:crypto';
import type { KeyStore } from '../../../core/ports.ts';

const ACCOUNT = 'token-cache';
const BYTES = 32;

async function kept(keys: KeyStore): Promise<Buffer | undefined> {
  const found = await keys.get(ACCOUNT);
  if (!found.ok || found.value === undefined) return undefined;
  const key = Buffer.from(found.value, 'base64');
  return key.length === BYTES ? key : undefined;
}

/**
 * The key of the token cache, made on first use. Read back after it was set: of two processes that make one at the
 * same time, the keychain keeps the later.
 * @returns undefined when there is no keychain to keep it in
 */
export async function cacheKey(keys: KeyStore): Promise<Buffer | undefined> {
  const found = await keys.get(ACCOUNT);
  if (!found.ok) return undefined;
  const key = await kept(keys);
  if (key) return key;
  const set = await keys.set(ACCOUNT, randomBytes(BYTES).toString('base64'));
  return set.ok ? kept(keys) : undefined;
}
