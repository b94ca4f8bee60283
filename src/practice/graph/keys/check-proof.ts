import type { JWTPayload } from 'jose';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import { readCertificate, readCertificateJwt } from '../../tokens/certificate-jwt.ts';
import type { Call } from '../call.ts';
import { GraphRefusal, missingValue } from '../refusal.ts';

/** Azure AD Graph, for which a proof is made out. */
const AUDIENCE = '00000002-0000-0000-c000-000000000000';
const MOST_MS = 600_000;

const unproved = (): GraphRefusal =>
  new GraphRefusal(
    401,
    'Authentication_MissingOrMalformed',
    'Access Token missing or malformed. The proof of possession is not valid.',
  );

function isInTime({ nbf = 0, exp = 0 }: JWTPayload, now: number): boolean {
  return nbf * 1000 <= now && now < exp * 1000 && (exp - nbf) * 1000 <= MOST_MS;
}

/** Keys are rolled by who holds one: a short-lived token about the object, signed with one of its own certificates. */
export function checkProof(call: Call, holder: GraphObject): void {
  const text = textOf(call.body, 'proof');
  if (text === '') throw missingValue('proof', 'addKey');
  const jwt = readCertificateJwt(text);
  if (jwt === undefined) throw unproved();
  const { aud, iss } = jwt.claims;
  if (aud !== AUDIENCE || iss !== holder.id || !isInTime(jwt.claims, call.now)) throw unproved();
  const isOwn = objectsOf(holder, 'keyCredentials').some((credential) => {
    const row = call.directory.rows('secrets').get(textOf(credential, 'keyId'));
    const certificate = readCertificate(textOf(row, 'certificate'));
    return certificate !== undefined && jwt.isSignedBy(certificate);
  });
  if (!isOwn) throw unproved();
}
