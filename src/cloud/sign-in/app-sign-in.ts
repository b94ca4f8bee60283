import { ConfidentialClientApplication } from '@azure/msal-node';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { AppSignIn } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';
import type { Http } from '../http/create-http.ts';
import { claimsOf } from './app-claims.ts';
import { authorities } from './msal/authority.ts';
import type { Authority } from './msal/authority.ts';
import { problemOf } from './msal/msal-problem.ts';
import { networkOf } from './msal/network.ts';

interface App {
  readonly clientId: string;
  readonly secret: string;
}

/** A fresh client each time, so that no token of before the last change answers for it. */
async function acquire(http: Http, authority: Authority, { app, audience }: { app: App; audience: string }) {
  const { module, notes } = networkOf(http);
  const client = new ConfidentialClientApplication({
    auth: { clientId: app.clientId, clientSecret: app.secret, ...authority },
    system: { networkClient: module },
  });
  try {
    const scopes = [`${audience}/.default`];
    return done(await client.acquireTokenByClientCredential({ scopes, skipCache: true }));
  } catch (error) {
    return refuse(problemOf(error, notes));
  }
}

/** Signs the new app in with its secret; the token is read and dropped. */
export function createAppSignIn(parts: { cloud: Cloud; http: Http; tenantId: string }): AppSignIn {
  const { cloud, http, tenantId } = parts;
  const find = authorities(cloud, http);
  const unavailable = (reason: string): Result<never> =>
    refuse({ code: 'sign-in-unavailable', method: 'client-credentials', reason });
  return {
    claims: async ({ audience, ...app }) => {
      const expectedAudience = cloud.audiences[audience];
      if (expectedAudience === undefined)
        return unavailable(`${cloud.name} names no resource for ${audience}`);
      const authority = await find(tenantId);
      if (!authority.ok) return authority;
      const got = await acquire(http, authority.value, { app, audience: expectedAudience });
      if (!got.ok) return got;
      const claims = claimsOf(got.value?.accessToken ?? '');
      return claims ? done({ ...claims, expectedAudience }) : unavailable('the token is not a readable JWT');
    },
  };
}
