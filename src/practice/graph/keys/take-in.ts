import { randomUUID, type X509Certificate } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { Change } from '../../directory/writable.ts';
import { readCertificate } from '../../tokens/certificate-jwt.ts';
import { badRequest } from '../refusal.ts';

export interface TakenIn {
  readonly holder: GraphObject;
  /** The certificates, kept beside the object. */
  readonly changes: readonly Change[];
}

/** Takes the certificates out of an object's `keyCredentials`: Graph shows them by their names only. */
export function takeInKeys(holder: GraphObject): TakenIn {
  const credentials = objectsOf(holder, 'keyCredentials').map(takeIn);
  return {
    holder: { ...holder, keyCredentials: credentials.map(({ shown }) => shown) },
    changes: credentials.flatMap(({ change }) => (change === undefined ? [] : [change])),
  };
}

/** Without a key it is one that is there already, sent back by a client that keeps it. */
export function takeIn(credential: JsonObject): { shown: JsonObject; change?: Change } {
  const key = textOf(credential, 'key');
  const keyId = textOf(credential, 'keyId') || randomUUID();
  if (key === '') return { shown: { ...credential, keyId, key: null } };
  const certificate = readCertificate(key);
  if (certificate === undefined) throw badRequest('Key credential is invalid: the key is no certificate.');
  return {
    shown: { ...fromCertificate(certificate), ...given(credential), keyId, key: null },
    change: { kind: 'secrets', id: keyId, value: { id: keyId, certificate: key } },
  };
}

function given(credential: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(credential).filter(([, value]) => value !== null));
}

function fromCertificate(certificate: X509Certificate): JsonObject {
  return {
    customKeyIdentifier: Buffer.from(certificate.fingerprint.replaceAll(':', ''), 'hex').toString('base64'),
    displayName: certificate.subject,
    endDateTime: new Date(certificate.validTo).toISOString(),
    startDateTime: new Date(certificate.validFrom).toISOString(),
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
  };
}
