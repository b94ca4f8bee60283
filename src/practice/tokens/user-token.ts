import type { JWTPayload } from 'jose';
import type { User } from '../directory/model.ts';
import { validity } from './times.ts';
import { uniqueTokenIdentifier } from './unique-token-identifier.ts';

export interface UserTokenInput {
  /** `https://localhost:PORT` of the sign-in service. */
  readonly login: string;
  readonly tenantId: string;
  readonly user: User;
  readonly appId: string;
  readonly displayName: string;
  /** `1` when the client showed a secret, `2` a certificate, `0` for a public client. */
  readonly clientAuthentication: '0' | '1' | '2';
  /** The resource as it was asked for. */
  readonly audience: string;
  readonly scopes: readonly string[];
  readonly now: number;
}

/** Every member of a tenant carries it, whatever directory roles they hold. */
const memberRole = 'b79fbf4d-3ef9-4689-8143-76b194e85509';

/** Claims of a version 1 access token for a user. Directory roles are read here, so a new role needs a new token. */
export function userTokenClaims(input: UserTokenInput): JWTPayload {
  const { user, tenantId } = input;
  return {
    aud: input.audience,
    iss: `${input.login}/${tenantId}/`,
    ...validity(input.now),
    acct: 0,
    acr: '1',
    amr: ['pwd'],
    app_displayname: input.displayName,
    appid: input.appId,
    appidacr: input.clientAuthentication,
    idtyp: 'user',
    ipaddr: '127.0.0.1',
    name: user.displayName,
    oid: user.id,
    scp: input.scopes.join(' '),
    sub: user.id,
    tid: tenantId,
    unique_name: user.userPrincipalName,
    upn: user.userPrincipalName,
    uti: uniqueTokenIdentifier(),
    ver: '1.0',
    wids: [...user.roles, memberRole],
  };
}
