import type * as keytar from 'keytar';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { keychainProblem, NoAnswer } from './keychain-problem.ts';

const SERVICE = 'Entrada';

/** Bare reads and writes of the OS keychain; what an empty answer is worth, `trusted-entries.ts` decides. */
export interface Entries {
  get(account: string): Promise<Result<string | undefined>>;
  set(account: string, value: string): Promise<Result<void>>;
  /** `false`: there was none, or it could not be seen. */
  remove(account: string): Promise<Result<boolean>>;
}

/**
 * Loaded when first needed: where its system library is missing, that is a problem to report and not the end.
 * A CommonJS module whose functions Node does not find by name, so they hang on `default`, which its types leave out.
 */
const loadKeytar = async (): Promise<typeof keytar> =>
  ((await import('keytar')) as unknown as { default: typeof keytar }).default;

/**
 * Each call holds one of libuv's four threads, and a call that hangs cannot be taken back: it keeps the thread, and
 * the process from exiting, until D-Bus or the person at the prompt ends it. So while one hangs no other is begun.
 */
function deadline(ms: number): <Value>(begin: () => Promise<Value>) => Promise<Value> {
  const said = `no answer within ${ms / 1000} s, it may be waiting to be unlocked`;
  let hanging = 0;
  return async (begin) => {
    if (hanging > 0) throw new NoAnswer(said);
    const work = begin();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        hanging += 1;
        const ended = () => (hanging -= 1);
        work.then(ended, ended);
        reject(new NoAnswer(said));
      }, ms);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  };
}

/** keytar under a deadline. Its `findCredentials` is never called: on a locked keychain it ends the process. */
export function keytarEntries(deadlineMs: number): Entries {
  const within = deadline(deadlineMs);
  async function ask<Value>(question: (keychain: typeof keytar) => Promise<Value>): Promise<Result<Value>> {
    try {
      return done(await within(() => loadKeytar().then(question)));
    } catch (error) {
      return refuse(keychainProblem(error));
    }
  }
  return {
    get: (account) => ask(async (keychain) => (await keychain.getPassword(SERVICE, account)) ?? undefined),
    set: (account, value) => ask((keychain) => keychain.setPassword(SERVICE, account, value)),
    remove: (account) => ask((keychain) => keychain.deletePassword(SERVICE, account)),
  };
}
