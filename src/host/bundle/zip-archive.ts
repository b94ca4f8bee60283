import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { BundleFile } from '../../core/handover/bundle/bundle-files.ts';

const STRENGTH_AES_256 = 3 as const;

const LOCAL_HEADER = 'PK\u0003\u0004';
/** Of the first entry: the general purpose flags, whose lowest bit says "encrypted". */
const FLAGS_AT = 6;

export const isZip = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, 4)).toString('latin1') === LOCAL_HEADER;

export const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[FLAGS_AT] ?? 0) & 1) === 1;

/** No web worker: there is none in Node, and the files are small. */
const HERE = { useWebWorkers: false } as const;

export async function packZip(
  files: readonly BundleFile[],
  { passphrase, comment }: { passphrase?: string; comment?: Uint8Array },
): Promise<Uint8Array> {
  const encryption =
    passphrase === undefined ? {} : { password: passphrase, encryptionStrength: STRENGTH_AES_256 };
  const writer = new ZipWriter(new Uint8ArrayWriter(), { ...HERE, ...encryption });
  for (const { name, text } of files) await writer.add(name, new TextReader(text));
  return writer.close(comment);
}

/** Throws what zip.js throws. */
export async function unpackZip(bytes: Uint8Array, passphrase?: string): Promise<BundleFile[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { ...HERE, checkSignature: true });
  const password = passphrase === undefined ? {} : { password: passphrase };
  const files: BundleFile[] = [];
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    // Read as text, a file would lose its byte order mark.
    const data = await entry.getData(new Uint8ArrayWriter(), password);
    files.push({ name: entry.filename, text: Buffer.from(data).toString('utf8') });
  }
  await reader.close();
  return files;
}
