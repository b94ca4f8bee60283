import { done, refuse, type Result } from '../../contract/problem.ts';
import { certificateName } from '../../core/reconcile/certificate-name.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { certificateNameOf } from './secret-name.ts';

/** Both halves of the newest certificate, as PEM. */
export interface KeptCertificate {
  readonly privateKey: string;
  readonly pem: string;
}

export async function readCertificate(
  { keychain: { vault } }: HostContext,
  insight: Insight,
): Promise<Result<KeptCertificate>> {
  const name = certificateNameOf(insight);
  if (name === undefined) return refuse({ code: 'not-yet-run' });
  const privateKey = await vault.get(name);
  if (!privateKey.ok) return privateKey;
  const certificate = await vault.get(certificateName(name));
  if (!certificate.ok) return certificate;
  if (privateKey.value !== undefined && certificate.value !== undefined)
    return done({ privateKey: privateKey.value, pem: certificate.value });
  return refuse({ code: 'keychain-failed', detail: `no entry for the certificate ${name.keyId}` });
}
