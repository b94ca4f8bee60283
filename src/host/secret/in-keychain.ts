import { setTimeout as wait } from 'node:timers/promises';
import type { SecretName } from '../../core/ports.ts';
import type { Keychain } from '../keychain.ts';

/** Reading an engagement must stay quick where a keychain waits for somebody. */
const DEADLINE_MS = 1_500;

/** Whether the keychain holds it, as far as can be told soon. The value goes nowhere. */
export async function isInKeychain(keychain: Keychain, name: SecretName): Promise<boolean> {
  const timer = new AbortController();
  const late = wait(DEADLINE_MS, false, { signal: timer.signal, ref: false }).catch(() => false);
  try {
    return await Promise.race([look(keychain, name), late]);
  } finally {
    timer.abort();
  }
}

async function look(keychain: Keychain, name: SecretName): Promise<boolean> {
  const state = await keychain.state();
  if (state !== 'ready' && state !== 'memory') return false;
  const found = await keychain.vault.get(name);
  return found.ok && found.value !== undefined;
}
