import type { JWTPayload } from 'jose';
import { validity } from './times.ts';
import { uniqueTokenIdentifier } from './unique-token-identifier.ts';

export interface AppTokenInput {
  /** `https://localhost:PORT` of the sign-in service. */
  readonly login: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly displayName: string;
  /** `1`: by a secret, `2`: by a certificate. */
  readonly clientAuthentication: '1' | '2';
  /** Object id of the client's service principal. */
  readonly servicePrincipalId: string;
  /** The resource as it was asked for. */
  readonly audience: string;
  readonly roles: readonly string[];
  readonly now: number;
}

/** Claims of a version 1 access token for an application. No `roles` at all where no role is held. */
export function appTokenClaims(input: AppTokenInput): JWTPayload {
  const issuer = `${input.login}/${input.tenantId}/`;
  return {
    aud: input.audience,
    iss: issuer,
    ...validity(input.now),
    app_displayname: input.displayName,
    appid: input.appId,
    appidacr: input.clientAuthentication,
    idp: issuer,
    idtyp: 'app',
    oid: input.servicePrincipalId,
    ...(input.roles.length > 0 && { roles: [...input.roles] }),
    sub: input.servicePrincipalId,
    tid: input.tenantId,
    uti: uniqueTokenIdentifier(),
    ver: '1.0',
  };
}
