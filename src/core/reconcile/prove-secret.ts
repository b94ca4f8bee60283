import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { AppCredential } from '../ports.ts';
import type { Bench } from './bench.ts';
import { mayPass } from './connection.ts';
import { credentialOf } from './credential.ts';
import { patience, pause } from './patience.ts';

/**
 * Lets the app sign in with the secret of this computer's keychain that takes over. What its token may do, a check tells.
 * @param waiting told until when it waits: a fresh secret reaches the token service late
 */
export async function proveSecret(bench: Bench, waiting: (until: number) => void): Promise<Result<void>> {
  const app = await credentialOf(bench);
  if (!app.ok) return app;
  if (app.value === undefined)
    return refuse({ code: 'keychain-failed', detail: 'the new secret is not in it' });
  return signInPatiently(bench, app.value, waiting);
}

async function signInPatiently(
  { session: { clock, cancel, appSignIn } }: Bench,
  app: AppCredential,
  waiting: (until: number) => void,
): Promise<Result<void>> {
  const deadline = clock.now() + patience.budgetMs;
  for (let attempt = 0; ; attempt += 1) {
    const claims = await appSignIn.claims({ ...app, audience: 'graph' });
    if (claims.ok) return done(undefined);
    const until = clock.now() + pause(attempt);
    if (!mayPass(claims.problem) || until > deadline) return claims;
    waiting(until);
    await clock.sleep(until - clock.now(), cancel);
    if (cancel?.aborted === true) return refuse({ code: 'cancelled' });
  }
}
