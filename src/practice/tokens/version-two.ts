import type { JWTPayload } from 'jose';

/** What a version 2 access token says otherwise, or not at all. */
const onlyInVersionOne = new Set([
  'appid',
  'appidacr',
  'app_displayname',
  'unique_name',
  'upn',
  'idp',
  'acct',
  'acr',
  'amr',
  'ipaddr',
]);

export interface VersionTwo {
  /** `https://localhost:PORT` of the sign-in service. */
  readonly login: string;
  readonly tenantId: string;
  /** Client id of the API: a version 2 token names it so, however it was asked for. */
  readonly resourceAppId: string;
}

/** The claims of the token an API gets whose registration says `api.requestedAccessTokenVersion: 2`. */
export function asVersionTwo(claims: JWTPayload, { login, tenantId, resourceAppId }: VersionTwo): JWTPayload {
  const kept = Object.fromEntries(Object.entries(claims).filter(([name]) => !onlyInVersionOne.has(name)));
  return {
    ...kept,
    aud: resourceAppId,
    iss: `${login}/${tenantId}/v2.0`,
    azp: claims['appid'],
    azpacr: claims['appidacr'],
    ...(claims['upn'] !== undefined && { preferred_username: claims['upn'] }),
    ver: '2.0',
  };
}
