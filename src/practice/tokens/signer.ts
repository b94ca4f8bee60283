import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { VerifiedTokens } from './verified-tokens.ts';

export interface Signer {
  sign(claims: JWTPayload): Promise<string>;
  /** The claims when the signature is ours and the token is within its time, else `undefined`. */
  verify(token: string, now: number): Promise<JWTPayload | undefined>;
  /** For the `keys` endpoint. */
  readonly publicKeys: { readonly keys: readonly JWK[] };
}

const fileName = 'signing-key.json';
const algorithm = 'RS256';

/**
 * With a state folder the key is kept there, so that tokens survive a restart. It opens this practice cloud and
 * nothing else.
 */
export async function openSigner(stateDir: string | undefined): Promise<Signer> {
  const privateJwk = (stateDir !== undefined && storedKey(stateDir)) || (await newKey(stateDir));
  const kid = await calculateJwkThumbprint(privateJwk);
  const { kty, n, e } = privateJwk;
  const publicJwk: JWK = { kty, n, e, use: 'sig', alg: algorithm, kid, x5t: kid };
  const privateKey = await importRsa(privateJwk);
  const publicKey = await importRsa(publicJwk);
  const verified = new VerifiedTokens();
  return {
    publicKeys: { keys: [publicJwk] },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: algorithm, kid, x5t: kid }).sign(privateKey),
    verify: async (token, now) => {
      const known = verified.find(token, now);
      if (known !== undefined) return known;
      try {
        const options = { algorithms: [algorithm], currentDate: new Date(now) };
        const { payload } = await jwtVerify(token, publicKey, options);
        verified.keep(token, payload);
        return payload;
      } catch {
        return undefined;
      }
    },
  };
}

function storedKey(stateDir: string): JWK | undefined {
  try {
    // Only this module writes the file.
    return JSON.parse(readFileSync(join(stateDir, fileName), 'utf8')) as JWK;
  } catch {
    return undefined;
  }
}

async function newKey(stateDir: string | undefined): Promise<JWK> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  if (stateDir !== undefined) writeFileSync(join(stateDir, fileName), JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}

async function importRsa(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, algorithm);
  if (key instanceof Uint8Array) throw new TypeError('an RSA key was expected');
  return key;
}
