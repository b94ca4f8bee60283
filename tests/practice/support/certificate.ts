import 'reflect-metadata';
import * as x509 from '@peculiar/x509';

export interface TestCertificate {
  /** Base64 of DER, as Graph takes it. */
  readonly base64: string;
  readonly privateKeyPem: string;
  /** Hexadecimal. */
  readonly thumbprintSha256: string;
}

const algorithm = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

/** A certificate of the test's own, which signs itself. */
export async function newCertificate(notAfter = new Date('2099-01-01T00:00:00Z')): Promise<TestCertificate> {
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=test',
    notBefore: new Date('2020-01-01T00:00:00Z'),
    notAfter,
    keys,
    signingAlgorithm: algorithm,
  });
  const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey)).toString('base64');
  return {
    base64: Buffer.from(certificate.rawData).toString('base64'),
    privateKeyPem: `-----BEGIN PRIVATE KEY-----\n${pkcs8}\n-----END PRIVATE KEY-----\n`,
    thumbprintSha256: Buffer.from(await certificate.getThumbprint('SHA-256')).toString('hex'),
  };
}
