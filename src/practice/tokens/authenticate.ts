import type { JWTPayload } from 'jose';
import type { AppCaller, Authenticate, Caller, UserCaller } from './caller.ts';
import type { Signer } from './signer.ts';

export interface AuthenticateOptions {
  readonly signer: Signer;
  readonly tenantId: string;
  /** Audiences that this service takes: its resource's identifiers and its own endpoint. */
  readonly audiences: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Signature, time, tenant and audience are all checked; which of them failed is not told. */
export function createAuthenticate({ signer, tenantId, audiences, now }: AuthenticateOptions): Authenticate {
  const known = new Set(audiences.map(withoutFinalSlash));
  return async (bearer) => {
    const claims = await signer.verify(bearer, now());
    if (claims === undefined || claims.tid !== tenantId) return undefined;
    if (typeof claims.aud !== 'string' || !known.has(withoutFinalSlash(claims.aud))) return undefined;
    return callerOf(claims);
  };
}

function callerOf(claims: JWTPayload): Caller | undefined {
  return claims.idtyp === 'app'
    ? appCaller(claims)
    : claims.idtyp === 'user'
      ? userCaller(claims)
      : undefined;
}

function appCaller(claims: JWTPayload): AppCaller {
  return {
    kind: 'app',
    appId: text(claims.appid),
    servicePrincipalId: text(claims.oid),
    roles: texts(claims.roles),
  };
}

function userCaller(claims: JWTPayload): UserCaller {
  return {
    kind: 'user',
    userId: text(claims.oid),
    upn: text(claims.upn),
    scopes: text(claims.scp).split(' '),
    appId: text(claims.appid),
    wids: texts(claims.wids),
  };
}

function text(claim: unknown): string {
  return typeof claim === 'string' ? claim : '';
}

function texts(claim: unknown): string[] {
  return Array.isArray(claim) ? claim.filter((item) => typeof item === 'string') : [];
}

function withoutFinalSlash(audience: string): string {
  return audience.replace(/\/+$/, '').toLowerCase();
}
