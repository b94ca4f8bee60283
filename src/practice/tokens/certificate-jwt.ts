import { constants, verify, X509Certificate } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, type JWTPayload } from 'jose';

/** A token that its sender has signed with the private key of a certificate, not yet believed. */
export interface CertificateJwt {
  readonly claims: JWTPayload;
  /** Whether the header names this certificate, by either of its thumbprints. */
  names(certificate: X509Certificate): boolean;
  isSignedBy(certificate: X509Certificate): boolean;
}

const paddings: Readonly<Record<string, number>> = {
  RS256: constants.RSA_PKCS1_PADDING,
  PS256: constants.RSA_PKCS1_PSS_PADDING,
};

/** `undefined` for what is no such token. */
export function readCertificateJwt(token: string): CertificateJwt | undefined {
  try {
    const { alg = '', ...header } = decodeProtectedHeader(token);
    const claims = decodeJwt(token);
    const padding = paddings[alg];
    if (padding === undefined) return undefined;
    const end = token.lastIndexOf('.');
    const [signed, signature] = [token.slice(0, end), Buffer.from(token.slice(end + 1), 'base64url')];
    return {
      claims,
      names: (certificate) =>
        sameBytes(header.x5t, certificate.fingerprint) ||
        sameBytes(header['x5t#S256'], certificate.fingerprint256),
      isSignedBy: ({ publicKey: key }) =>
        verify('sha256', Buffer.from(signed), { key, padding, saltLength: 32 }, signature),
    };
  } catch {
    return undefined;
  }
}

/** A fingerprint is hexadecimal with colons, a thumbprint in a header base64url. */
function sameBytes(thumbprint: unknown, fingerprint: string): boolean {
  if (typeof thumbprint !== 'string') return false;
  return Buffer.from(fingerprint.replaceAll(':', ''), 'hex').equals(Buffer.from(thumbprint, 'base64url'));
}

/** From base64 of DER or of PEM; `undefined` for what is no certificate. */
export function readCertificate(base64: string): X509Certificate | undefined {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
}
