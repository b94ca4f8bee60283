import 'reflect-metadata';
import { randomUUID, webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { Certificates } from '../../core/ports.ts';

/** Microsoft Entra ID takes RSA of 2,048 bits and more; larger keys do not fit into every keychain. */
const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
} as const;

/** Clocks differ; a certificate that begins in a server's future is refused. */
const EARLIER_MS = 5 * 60_000;

/** Characters with a meaning in a distinguished name. */
const plain = (name: string): string => name.replace(/[\p{Cc}"+,;<>=\\#]/gu, ' ').trim();

/** A key pair of this machine with a certificate of its own signature. */
export const certificates: Certificates = {
  make: async ({ name, now, ends }) => {
    const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const notBefore = new Date(now - EARLIER_MS);
    const notAfter = new Date(ends);
    const certificate = await x509.X509CertificateGenerator.createSelfSigned(
      {
        name: [{ CN: [plain(name) || 'Entrada'] }],
        notBefore,
        notAfter,
        keys,
        signingAlgorithm: algorithm,
        extensions: [
          new x509.BasicConstraintsExtension(false, undefined, true),
          new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        ],
      },
      webcrypto,
    );
    const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
    return {
      keyId: randomUUID(),
      certificate: Buffer.from(certificate.rawData).toString('base64'),
      certificatePem: certificate.toString('pem'),
      privateKeyPem: pem('PRIVATE KEY', pkcs8),
      // As the certificate has them: to the second.
      startDateTime: certificate.notBefore.toISOString(),
      endDateTime: certificate.notAfter.toISOString(),
    };
  },
};

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
