import { z } from 'zod';
import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { exchangeJson } from '../http/exchange-json.ts';
import type { Http } from '../http/create-http.ts';

/** Passed on to MSAL whole: we look only at the issuer. */
const configuration = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
});
export type OpenIdConfiguration = z.infer<typeof configuration>;

/**
 * OpenID Connect discovery, anonymous. A tenant that the cloud does not have is answered with 400 (AADSTS90002).
 * @param authority login address + tenant, `https://login.microsoftonline.com/contoso.com`
 */
export async function openIdConfiguration(
  http: Http,
  authority: string,
): Promise<Result<OpenIdConfiguration>> {
  const url = `${authority}/v2.0/.well-known/openid-configuration`;
  const answer = await exchangeJson(http, url);
  if ('failure' in answer) return refuse({ code: 'network-lost', ...answer.failure });
  const parsed = configuration.safeParse(answer.json);
  if (answer.status === 200 && parsed.success) return done(parsed.data);
  if (answer.status === 400 || answer.status === 404)
    return refuse({ code: 'tenant-unknown', tenant: new URL(authority).pathname.slice(1) });
  const detail = `HTTP ${answer.status} instead of the OpenID configuration`;
  return refuse({ code: 'network-lost', host: new URL(url).host, detail });
}
