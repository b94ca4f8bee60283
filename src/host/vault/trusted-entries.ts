import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { KeyStore } from '../../core/ports.ts';
import type { Entries } from './entries.ts';
import { probe } from './probe.ts';

/** "There is none" is believed only of a keychain that has just proved to be open. */
async function believed<Value>(entries: Entries, nothing: Value): Promise<Result<Value>> {
  const probed = await probe(entries);
  return probed.ok ? done(nothing) : probed;
}

export function trustedEntries(entries: Entries): KeyStore {
  return {
    get: async (account) => {
      const got = await entries.get(account);
      return got.ok && got.value === undefined ? believed(entries, undefined) : got;
    },
    set: async (account, value) => {
      const set = await entries.set(account, value);
      if (!set.ok) return set;
      const got = await entries.get(account);
      if (!got.ok) return got;
      if (got.value === value) return done(undefined);
      return refuse({ code: 'keychain-failed', detail: 'an entry just written reads back differently' });
    },
    remove: async (account) => {
      const removed = await entries.remove(account);
      if (!removed.ok) return removed;
      return removed.value ? done(undefined) : believed(entries, undefined);
    },
  };
}
