import type { JWTPayload } from 'jose';
import type { User } from '../directory/model.ts';
import { pairwiseSubject } from './pairwise-subject.ts';
import { validity } from './times.ts';
import { uniqueTokenIdentifier } from './unique-token-identifier.ts';

export interface IdTokenInput {
  readonly login: string;
  readonly tenantId: string;
  readonly user: User;
  readonly appId: string;
  readonly nonce: string | undefined;
  readonly withProfile: boolean;
  readonly withEmail: boolean;
  readonly now: number;
}

/** Claims of a version 2 id token; `sub` is pairwise, another one for each client. */
export function idTokenClaims(input: IdTokenInput): JWTPayload {
  const { user, appId, tenantId } = input;
  return {
    aud: appId,
    iss: `${input.login}/${tenantId}/v2.0`,
    ...validity(input.now),
    ...(input.withProfile && { name: user.displayName, preferred_username: user.userPrincipalName }),
    ...(input.withEmail && { email: user.userPrincipalName }),
    ...(input.nonce !== undefined && { nonce: input.nonce }),
    oid: user.id,
    sub: pairwiseSubject(appId, user.id),
    tid: tenantId,
    uti: uniqueTokenIdentifier(),
    ver: '2.0',
  };
}
