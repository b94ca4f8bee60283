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

const contexts = new Map<string, tls.SecureContext>();

/** The same, made once: to read all roots anew takes longer than the connection they are for. */
export function trusting(ca: string): tls.SecureContext {
  const roots = trustedRoots(ca);
  const key = roots.slice(tls.rootCertificates.length).join('\n');
  const context = contexts.get(key) ?? tls.createSecureContext({ ca: roots });
  contexts.set(key, context);
  return context;
}
