import type { KeyStore, Vault } from '../../core/ports.ts';
import { keytarEntries } from './entries.ts';
import { probe } from './probe.ts';
import { trustedEntries } from './trusted-entries.ts';
import { vaultOf } from './vault-of.ts';

export type KeychainState = 'ready' | 'missing' | 'locked' | 'failed' | 'memory';

export interface Keychain {
  readonly vault: Vault;
  readonly keys: KeyStore;
  readonly state: () => Promise<KeychainState>;
}

/** Long enough to type the password at the system's prompt. */
const DEADLINE_MS = 60_000;

const STATES = {
  'keychain-missing': 'missing',
  'keychain-locked': 'locked',
  'keychain-failed': 'failed',
} as const;

/** The OS keychain through keytar. */
export function createKeychain({ deadlineMs = DEADLINE_MS }: { deadlineMs?: number } = {}): Keychain {
  const entries = keytarEntries(deadlineMs);
  const keys = trustedEntries(entries);
  return {
    keys,
    vault: vaultOf(keys, () => probe(entries)),
    state: async () => {
      const probed = await probe(entries);
      if (probed.ok) return 'ready';
      const { code } = probed.problem;
      return code in STATES ? STATES[code as keyof typeof STATES] : 'failed'; // `in` does not narrow a union of literals.
    },
  };
}
