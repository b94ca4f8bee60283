import { setTimeout as wait } from 'node:timers/promises';
import type { SecretName } from '../../core/ports.ts';
import type { Keychain } from '../vault/create-keychain.ts';

/** Reading an engagement must stay quick where a keychain waits for somebody. */
const DEADLINE_MS = 1_500;

/** Probing writes an entry and may ask a person to unlock: once is enough, and never twice at a time. */
const probes = new WeakMap<Keychain, Promise<boolean>>();

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
  if (!(await isReady(keychain))) return false;
  const found = await keychain.vault.get(name);
  return found.ok && found.value !== undefined;
}

async function isReady(keychain: Keychain): Promise<boolean> {
  const probe = probes.get(keychain) ?? ask(keychain);
  probes.set(keychain, probe);
  const ready = await probe;
  if (!ready) probes.delete(keychain);
  return ready;
}

async function ask(keychain: Keychain): Promise<boolean> {
  const state = await keychain.state();
  return state === 'ready' || state === 'memory';
}
