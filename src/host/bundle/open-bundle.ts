import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BundleFormat } from '../../contract/bundle.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { bundleShape, type BundleRead } from './bundle-shape.ts';
import { manifestIn, sha256 } from './checksums.ts';
import { formats } from './formats.ts';
import { damaged, openedFiles, wordsOf } from './opened.ts';
import { readFolder } from './plain.ts';
import type { Opened } from './sealed.ts';
import { isEncrypted, isZip, unpackZip } from './zip-archive.ts';

export interface OpenedBundle {
  readonly file: string;
  readonly format: BundleFormat;
  readonly bytes: number;
  readonly sha256: string;
  readonly contents: readonly string[];
  readonly values: BundleRead;
}

interface Source {
  readonly file: string;
  readonly base64?: string | undefined;
  readonly passphrase?: string | undefined;
}

type Raw = Omit<OpenedBundle, 'values'> & { readonly values: unknown };

/** Whole, and a bundle of Entrada: its values have the shape of the schema. */
export async function openBundle({ file: named, base64, passphrase }: Source): Promise<Result<OpenedBundle>> {
  const file = base64 === undefined ? resolve(named) : named;
  const raw =
    base64 === undefined
      ? await openRaw({ file, passphrase })
      : await openFile({ file, passphrase }, Buffer.from(base64, 'base64'));
  if (!raw.ok) return raw;
  const parsed = bundleShape.safeParse(raw.value.values);
  if (!parsed.success) return damaged(file, 'the values inside are missing or of another version');
  return done({ ...raw.value, values: parsed.data });
}

async function openRaw({ file, passphrase }: Source): Promise<Result<Raw>> {
  try {
    if ((await stat(file)).isDirectory()) return await openFolder(file);
    return await openFile({ file, passphrase }, await readFile(file));
  } catch (thrown) {
    if (!(thrown instanceof Error) || !('syscall' in thrown)) throw thrown;
    return refuse({ code: 'file-unreadable', file, reason: wordsOf(thrown) });
  }
}

async function openFolder(file: string): Promise<Result<Raw>> {
  const files = await readFolder(file);
  const opened = openedFiles(file, files);
  if (!opened.ok) return opened;
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return done({ file, format: 'folder', bytes, sha256: sha256(manifestIn(files)), ...opened.value });
}

async function openFile({ file, passphrase }: Source, bytes: Uint8Array): Promise<Result<Raw>> {
  const of = { file, bytes: bytes.length, sha256: sha256(bytes) };
  if (isZip(bytes) && !isEncrypted(bytes)) {
    const opened = await openPlainZip(file, bytes);
    return opened.ok ? done({ ...of, format: 'plain-zip', ...opened.value }) : opened;
  }
  const format = Object.values(formats).find((each) => each.recognises(bytes));
  if (format === undefined) return damaged(file, 'it is none of KeePass, age and ZIP');
  if (passphrase === undefined) return refuse({ code: 'passphrase-missing', file });
  const opened = await format.open({ file, bytes }, passphrase);
  return opened.ok ? done({ ...of, format: format.format, ...opened.value }) : opened;
}

async function openPlainZip(file: string, bytes: Uint8Array): Promise<Result<Opened>> {
  try {
    return openedFiles(file, await unpackZip(bytes));
  } catch (thrown) {
    return damaged(file, wordsOf(thrown));
  }
}
