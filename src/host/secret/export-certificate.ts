import { createPrivateKey } from 'node:crypto';
import { resolve } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import { refuseWeak } from '../bundle/passphrase.ts';
import { writeNewFile } from '../bundle/write-new-file.ts';
import { readInsight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readCertificate } from './read-certificate.ts';

type Asked = Parameters<Handler<'certificate.export'>>[0];

/** Both halves of what the keychain holds, as PEM: the private key encrypted, never otherwise. */
export async function exportCertificate(
  context: HostContext,
  { engagementId, file: named, passphrase, overwrite }: Asked,
): Promise<Result<{ file: string; bytes: number }>> {
  const weak = refuseWeak(passphrase);
  if (weak !== undefined) return weak;
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const kept = await readCertificate(context, insight.value);
  if (!kept.ok) return kept;
  const { privateKey, pem } = kept.value;
  const sealed = createPrivateKey(privateKey).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  const file = resolve(named);
  const text = `${sealed.toString()}${pem}\n`;
  const written = await writeNewFile(file, { bytes: text, overwrite });
  return written.ok ? done({ file, bytes: Buffer.byteLength(text) }) : written;
}
