import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import { flushFolder } from '../store/private-folder.ts';
import type { ReadFile } from './read-file.ts';
import { refuseFile, systemRefusal } from './refusal.ts';

const OWNER_MAY_WRITE = 0o200;
const PERMISSIONS = 0o7777;

/** The file's own mark counts, also for an administrator whom the system would let through. */
export const isReadOnly = ({ mode }: Stats): boolean => (mode & OWNER_MAY_WRITE) === 0;

/** A new file with the owner, group and permissions of another, on disk. */
export async function writeLike(file: string, bytes: Uint8Array, { mode, uid, gid }: Stats): Promise<void> {
  const handle = await open(file, 'wx', mode & 0o700);
  try {
    await handle.writeFile(bytes);
    if (process.platform !== 'win32') {
      const mine = await handle.stat();
      if (mine.uid !== uid || mine.gid !== gid) await handle.chown(uid, gid);
      await handle.chmod(mode & PERMISSIONS);
    }
    await handle.sync();
  } catch (thrown) {
    await rm(file, { force: true });
    throw thrown;
  } finally {
    await handle.close();
  }
}

const changedOwner = (thrown: unknown): boolean =>
  thrown instanceof Error && 'syscall' in thrown && /chown/u.test(String(thrown.syscall));

/** Puts bytes in the place of what was read: whole or not at all, and only while the file is as it was. */
export async function writeInPlace(
  { file, bytes: before, stats }: ReadFile,
  bytes: Uint8Array,
): Promise<Result<void>> {
  if (isReadOnly(stats)) return refuseFile(file, 'read-only');
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.part`);
  try {
    await writeLike(beside, bytes, stats);
    if (Buffer.compare(await readFile(file), before) !== 0) return refuseFile(file, 'changed-meanwhile');
    await rename(beside, file);
    await flushFolder(dirname(file));
    return done(undefined);
  } catch (thrown) {
    return changedOwner(thrown) ? refuseFile(file, 'owner') : systemRefusal(file, thrown, 'unwritable');
  } finally {
    await rm(beside, { force: true }).catch(() => undefined);
  }
}
