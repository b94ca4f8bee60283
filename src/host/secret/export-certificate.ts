import { createPrivateKey } from 'node:crypto';
import { resolve } from 'node:path';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { certificateName } from '../../core/reconcile/certificate-name.ts';
import { refuseWeak } from '../bundle/passphrase.ts';
import { writeNewFile } from '../bundle/write-new-file.ts';
import { readInsight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { certificateNameOf } from './secret-name.ts';

type Asked = Parameters<Handler<'certificate.export'>>[0];

/** Both halves of what the keychain holds, as PEM: the private key encrypted, never otherwise. */
export async function exportCertificate(
  context: HostContext,
  { engagementId, file: named, passphrase, overwrite }: Asked,
): Promise<Result<{ file: string; bytes: number }>> {
  const weak = refuseWeak(passphrase);
  if (weak !== undefined) return weak;
  const pem = await readPem(context, engagementId);
  if (!pem.ok) return pem;
  const [privateKey, certificate] = pem.value;
  const sealed = createPrivateKey(privateKey).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  const file = resolve(named);
  const text = `${sealed.toString()}${certificate}\n`;
  const written = await writeNewFile(file, { bytes: text, overwrite });
  return written.ok ? done({ file, bytes: Buffer.byteLength(text) }) : written;
}

async function readPem(
  { folder, keychain: { vault } }: HostContext,
  engagementId: Asked['engagementId'],
): Promise<Result<readonly [privateKey: string, certificate: string]>> {
  const insight = await readInsight(folder, engagementId);
  if (!insight.ok) return insight;
  const name = certificateNameOf(insight.value);
  if (name === undefined) return refuse({ code: 'not-yet-run' });
  const privateKey = await vault.get(name);
  if (!privateKey.ok) return privateKey;
  const certificate = await vault.get(certificateName(name));
  if (!certificate.ok) return certificate;
  if (privateKey.value !== undefined && certificate.value !== undefined)
    return done([privateKey.value, certificate.value]);
  return refuse({ code: 'keychain-failed', detail: `no entry for the certificate ${name.keyId}` });
}
