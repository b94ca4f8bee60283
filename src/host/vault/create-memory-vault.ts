import { done } from '../../contract/problem.ts';
import type { KeyStore } from '../../core/ports.ts';
import type { Keychain } from './create-keychain.ts';
import { vaultOf } from './vault-of.ts';

/** Forgotten with the process. For a practice cloud on a machine without a keychain, and never for a customer's. */
export function createMemoryVault(): Keychain {
  const entries = new Map<string, string>();
  const keys: KeyStore = {
    get: async (account) => done(entries.get(account)),
    set: async (account, value) => done(void entries.set(account, value)),
    remove: async (account) => done(void entries.delete(account)),
  };
  return { keys, vault: vaultOf(keys, async () => done(undefined)), state: async () => 'memory' };
}
