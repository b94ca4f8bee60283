import { randomBytes } from 'node:crypto';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Entries } from './entries.ts';

const forgetful = (detail: string): Result<never> => refuse({ code: 'keychain-failed', detail });

/** Sets, reads and removes a canary. A locked keychain refuses the first, though it answers every read with nothing. */
export async function probe(entries: Entries): Promise<Result<void>> {
  const account = `canary/${randomBytes(6).toString('hex')}`;
  const value = randomBytes(12).toString('hex');
  const set = await entries.set(account, value);
  if (!set.ok) return set;
  const got = await entries.get(account);
  const removed = await entries.remove(account);
  if (!got.ok) return got;
  if (!removed.ok) return removed;
  if (got.value !== value) return forgetful('an entry just written reads back differently');
  return removed.value ? done(undefined) : forgetful('an entry just written cannot be removed');
}
