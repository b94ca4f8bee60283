import { randomUUID } from 'node:crypto';
import { link, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { done, refuse, type Problem, type Result } from '../../contract/problem.ts';
import { PRIVATE_FILE } from '../store/private-folder.ts';

type Reason = Extract<Problem, { code: 'file-unwritable' }>['reason'];

const REASONS: Readonly<Record<string, Reason>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'folder-there',
  ENOTEMPTY: 'folder-there',
};

/** File systems without hard links say one of these. */
const CANNOT_LINK = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV']);

interface Wanted {
  readonly bytes: Uint8Array | string;
  readonly overwrite: boolean;
}

/**
 * Whole or not at all, readable by its owner only. Without `overwrite` a file of that name stays, even one that comes
 * into being meanwhile.
 */
export async function writeNewFile(file: string, { bytes, overwrite }: Wanted): Promise<Result<void>> {
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await writeThrough(beside, bytes);
    if (overwrite) await rename(beside, file);
    else await putInPlace(beside, file);
    return done(undefined);
  } catch (thrown) {
    return unwritable(file, thrown);
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}

export async function writeThrough(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'wx', PRIVATE_FILE);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(beside: string, file: string): Promise<void> {
  try {
    await link(beside, file);
  } catch (thrown) {
    if (!CANNOT_LINK.has(codeOf(thrown))) throw thrown;
    await (await open(file, 'wx', PRIVATE_FILE)).close();
    await rename(beside, file);
  }
}

export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** What the operating system said. Anything else is a bug and passes through. */
export function unwritable(file: string, thrown: unknown): Result<never> {
  const code = codeOf(thrown);
  if (!(thrown instanceof Error) || !('syscall' in thrown)) throw thrown;
  if (code === 'EEXIST') return refuse({ code: 'file-exists', file });
  return refuse({ code: 'file-unwritable', file, reason: REASONS[code] ?? 'other', detail: code });
}
