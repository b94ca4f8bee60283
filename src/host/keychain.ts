import type { Output } from '../contract/operations.ts';
import type { KeyStore, Vault } from '../core/ports.ts';

/** The OS keychain, or its stand-in in memory: one for client secrets, one for the keys of token caches. */
export interface Keychain {
  readonly vault: Vault;
  readonly keys: KeyStore;
  state(): Promise<Output<'app.info'>['keychain']>;
}
