import { decodeJwt, type JWTPayload } from 'jose';

/** The token of an Authorization header; `missing` and `malformed` are refused in different words. */
export function bearerIn(header: string | undefined): { token: string } | 'missing' | 'malformed' {
  if (header === undefined || header.trim() === '') return 'missing';
  const token = /^Bearer\s+(\S+)\s*$/i.exec(header)?.[1];
  return token === undefined ? 'malformed' : { token };
}

/**
 * What a token that has been refused says of itself, to word the refusal. Nothing in it is to be believed: it may be
 * forged.
 */
export function claimedBy(refused: string): JWTPayload {
  try {
    return decodeJwt(refused);
  } catch {
    return {};
  }
}
