import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gatewayUrl } from '../../core/handover/web-xml/patch.ts';
import { flushFolder } from '../store/private-folder.ts';
import { patchRead } from './patch-read.ts';
import { readXmlFile, type ReadFile } from './read-file.ts';
import { writeLike } from './write-in-place.ts';

export const BACKUP = 'before-entrada';

/** The newest backup beside a file, and the number of the next. */
export async function findBackup(file: string): Promise<{ newest?: string; next: string }> {
  const start = `${basename(file)}.${BACKUP}.`;
  const numbers = (await readdir(dirname(file)))
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((end) => /^\d{1,6}$/u.test(end))
    .map(Number);
  const last = Math.max(0, ...numbers);
  const named = (number: number): string => join(dirname(file), `${start}${String(number)}`);
  return { ...(last > 0 && { newest: named(last) }), next: named(last + 1) };
}

/** Whether the file is its backup with another address under our parameter, and nothing else. */
export function differsByOurValue(read: ReadFile, backup: ReadFile): boolean {
  if (Buffer.compare(read.bytes, backup.bytes) === 0) return true;
  const url = gatewayUrl(read.text);
  if (url === undefined) return false;
  const patched = patchRead(backup, url);
  return patched.ok && Buffer.compare(read.bytes, patched.value.bytes) === 0;
}

/** Keeps the original: a file that we have changed before is not one, its backup stays. @returns where it is */
export async function keepOriginal(read: ReadFile): Promise<string> {
  const { newest, next } = await findBackup(read.file);
  if (newest !== undefined) {
    const kept = await readXmlFile(newest);
    if (kept.ok && differsByOurValue(read, kept.value)) return newest;
  }
  await writeLike(next, read.bytes, read.stats);
  await flushFolder(dirname(next));
  return next;
}
