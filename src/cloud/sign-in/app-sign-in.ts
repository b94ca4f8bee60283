import { X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, type NodeAuthOptions } from '@azure/msal-node';
import { done, refuse } from '../../contract/problem.ts';
import type { Problem, Result } from '../../contract/problem.ts';
import type { AppAudience, AppCredential, AppSignIn } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';
import type { Http } from '../http/create-http.ts';
import { claimsOf } from './app-claims.ts';
import { spellingsOf } from './audiences.ts';
import { authorities } from './msal/authority.ts';
import type { Authority } from './msal/authority.ts';
import { problemOf } from './msal/msal-problem.ts';
import { networkOf } from './msal/network.ts';

/** A certificate is told by its SHA-256 thumbprint. */
function credentialOf(app: AppCredential): Pick<NodeAuthOptions, 'clientSecret' | 'clientCertificate'> {
  if ('secret' in app) return { clientSecret: app.secret };
  const { fingerprint256 } = new X509Certificate(app.certificatePem);
  const thumbprintSha256 = fingerprint256.replaceAll(':', '');
  return { clientCertificate: { thumbprintSha256, privateKey: app.privateKeyPem } };
}

/** A fresh client each time, so that no token of before the last change answers for it. */
async function acquire(
  http: Http,
  authority: Authority,
  { app, audience }: { app: AppCredential; audience: string },
) {
  const { module, notes } = networkOf(http);
  const client = new ConfidentialClientApplication({
    auth: { clientId: app.clientId, ...credentialOf(app), ...authority },
    system: { networkClient: module },
  });
  try {
    const scopes = [`${audience}/.default`];
    const got = await client.acquireTokenByClientCredential({ scopes, skipCache: true });
    return done(got?.accessToken ?? '');
  } catch (error) {
    return refuse(problemOf(error, notes));
  }
}

interface Parts {
  readonly cloud: Cloud;
  readonly http: Http;
  readonly tenantId: string;
}

const unavailable = (reason: string): Result<never> =>
  refuse({ code: 'sign-in-unavailable', method: 'client-credentials', reason });

/** Under none of its names is there such an API in the tenant. */
const isUnknownName = (problem: Problem): boolean =>
  problem.code === 'sign-in-refused' && ['AADSTS500011', 'AADSTS70011'].includes(problem.serviceCode);

/** Gives the new app's own token to who asks inside `cloud/`; it never leaves it. */
export type GetAppToken = (app: AppCredential, audience: AppAudience) => Promise<Result<string>>;

export function createAppTokens({ cloud, http, tenantId }: Parts): GetAppToken {
  const find = authorities(cloud, http);
  return async (app, audience) => {
    const names = spellingsOf(cloud, audience);
    if (names === undefined)
      return unavailable(`${cloud.name} names no resource for ${JSON.stringify(audience)}`);
    const authority = await find(tenantId);
    if (!authority.ok) return authority;
    const token = await acquire(http, authority.value, { app, audience: names.asked });
    const second = names.secondTry;
    return !token.ok && second !== undefined && isUnknownName(token.problem)
      ? acquire(http, authority.value, { app, audience: second })
      : token;
  };
}

/** Signs the new app in with what it has; the token is read and dropped. */
export function createAppSignIn(parts: Parts): AppSignIn {
  const tokenFor = createAppTokens(parts);
  return {
    claims: async ({ audience, ...app }) => {
      const token = await tokenFor(app, audience);
      if (!token.ok) return token;
      const names = spellingsOf(parts.cloud, audience);
      const claims = claimsOf(token.value);
      if (claims === undefined || names === undefined) return unavailable('the token is not a readable JWT');
      return done({ ...claims, expectedAudience: names.asked, alsoExpected: names.inTokens });
    },
  };
}
