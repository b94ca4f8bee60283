import { readFileSync } from 'node:fs';
import tls from 'node:tls';

/** Node replaces its roots by a `ca` option, and with them those of NODE_EXTRA_CA_CERTS; this adds instead. */
function extraRoots(): string[] {
  const file = process.env['NODE_EXTRA_CA_CERTS'];
  if (!file) return [];
  try {
    return [readFileSync(file, 'utf8')];
  } catch {
    // Node itself warns of an unreadable file at start and goes on.
    return [];
  }
}

/** Everything Node trusts by default, and `ca` (PEM text). */
export const trustedRoots = (ca: string): string[] => [...tls.rootCertificates, ...extraRoots(), ca];
