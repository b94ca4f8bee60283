import { z } from 'zod';
import type { AppClaims } from '../../core/ports.ts';

const payload = z.looseObject({
  aud: z.string(),
  tid: z.string(),
  appid: z.string().optional(),
  /** A version 2 token's name for `appid`. */
  azp: z.string().optional(),
  roles: z.array(z.string()).optional(),
});

/**
 * The claims of an access token. Its signature is not checked: it came straight from its issuer over TLS, and we grant
 * nothing on it. To clients a token is opaque; that these claims are in it is what the portal's own checks rely on.
 */
export function claimsOf(token: string): AppClaims | undefined {
  const [, middle = ''] = token.split('.');
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(middle, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  const { data } = payload.safeParse(json);
  return (
    data && { aud: data.aud, tid: data.tid, appid: data.appid ?? data.azp ?? '', roles: data.roles ?? [] }
  );
}
