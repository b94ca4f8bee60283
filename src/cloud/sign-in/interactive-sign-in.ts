import type { SignInMethod } from '../../contract/sign-in-method.ts';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Clients } from './clients.ts';
import { graphScopes } from './graph-scopes.ts';
import type { PublicClient } from './msal/public-client.ts';
import type { PersonSignIn, PersonSignInParts, SignedInAccount, SignInRequest } from './person-sign-in.ts';
import { parseRefusal } from './refusal.ts';
import { refused } from './refused.ts';
import { signInProblem } from './sign-in-problem.ts';
import { stopBy } from './until-stopped.ts';
import type { Stop } from './until-stopped.ts';
import { byBrowser } from './ways/by-browser.ts';
import { byDeviceCode } from './ways/by-device-code.ts';
import { byPractice } from './ways/by-practice.ts';
import type { Way } from './ways/way.ts';

const WAYS: Readonly<Record<SignInMethod, Way>> = {
  browser: byBrowser,
  'device-code': byDeviceCode,
  practice: byPractice,
};

const TEN_MINUTES = 10 * 60_000;

interface Going {
  readonly request: SignInRequest;
  readonly stop: Stop;
  readonly client: PublicClient;
}

const NOBODY = parseRefusal('no_account', 'The sign-in ended without an account.');

/** Not waited for beyond `stop`: a token endpoint that hangs must not hold up who cancelled. */
async function go(
  parts: PersonSignInParts,
  { request, stop, client }: Going,
): Promise<Result<SignedInAccount>> {
  const { cloud, http } = parts;
  const attempt = WAYS[request.method]({
    ...client,
    cloud,
    http,
    scopes: graphScopes(cloud, request.scopes),
    account: request.account,
    stop,
    prompt: (event) => request.prompt(event),
    openBrowser: (url) => parts.openBrowser(url),
  });
  attempt.catch(() => undefined); // It may end after `stop`, when nobody listens.
  const result = await Promise.race([attempt, stop.stopped]);
  if (!result?.account) return refuse(refused(NOBODY));
  const { username, homeAccountId } = result.account;
  return done({ account: username, tenantId: result.tenantId.toLowerCase(), homeAccountId });
}

export function interactiveSignIn(parts: PersonSignInParts, clients: Clients): PersonSignIn['signIn'] {
  const patienceMs = parts.patienceMs ?? TEN_MINUTES;
  return async (request) => {
    const { method } = request;
    if (method === 'practice' && !parts.cloud.practice)
      return refuse({ code: 'sign-in-unavailable', method, reason: 'not a practice cloud' });
    if (request.cancel.aborted) return refuse({ code: 'sign-in-cancelled' });
    const client = await clients.forTenant(request.tenantId);
    if (!client.ok) return client;
    const { notes } = client.value;
    const stop = stopBy(request.cancel, patienceMs);
    try {
      return await go(parts, { request, stop, client: client.value });
    } catch (error) {
      return refuse(signInProblem(error, { method, notes, why: stop.why(), minutes: patienceMs / 60_000 }));
    } finally {
      stop.release();
    }
  };
}
