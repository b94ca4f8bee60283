import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import { lookAtLock, type LockHolder } from './lock-holder.ts';
import { ensurePrivateFolder, PRIVATE_FILE } from './private-folder.ts';
import { processStart } from './process-start.ts';
import { refuseUnreadable } from './store-failed.ts';

export interface Taken {
  readonly state: 'taken';
  release(): Promise<void>;
}

export type Taking = Taken | { readonly state: 'held'; readonly holder: LockHolder };

/** Who cleared a stale lock away and died doing so is forgotten after this. */
const CLEARING_MS = 10_000;

const mine = new Set<string>();
process.on('exit', () => {
  for (const file of mine) rmSync(file, { force: true });
});

/** One holder at a time among all processes of this machine; the lock of a dead process counts for nothing. */
export async function takeLock(file: string): Promise<Result<Taking>> {
  try {
    await ensurePrivateFolder(dirname(file));
    return done(await take(file));
  } catch (thrown) {
    return refuseUnreadable(file, thrown);
  }
}

async function take(file: string): Promise<Taking> {
  const self = describeSelf();
  if (await writeNew(file, JSON.stringify(self))) return taken(file);
  const found = await lookAtLock(file);
  if (found.state === 'free') return take(file);
  if (found.state === 'held') return found;
  if (await replaceStale(file, found.holder.nonce, self)) return taken(file);
  const quicker = await lookAtLock(file);
  return quicker.state === 'held' ? quicker : { state: 'held', holder: found.holder };
}

/**
 * Two processes may find the same stale lock. The right to replace it is a file named after that very lock, and
 * the lock is looked at again under it, so that the second never removes the first one's new lock.
 */
async function replaceStale(file: string, nonce: string, self: LockHolder): Promise<boolean> {
  const right = `${file}.${nonce}`;
  if (!(await writeNew(right, ''))) {
    if (await isOld(right)) await rm(right, { force: true });
    return false;
  }
  try {
    const again = await lookAtLock(file);
    if (again.state !== 'stale' || again.holder.nonce !== nonce) return false;
    const fresh = `${file}.${self.nonce}`;
    await writeFile(fresh, JSON.stringify(self), { mode: PRIVATE_FILE });
    await rename(fresh, file);
    return true;
  } finally {
    await rm(right, { force: true });
  }
}

function taken(file: string): Taken {
  mine.add(file);
  return {
    state: 'taken',
    release: async () => {
      if (mine.delete(file)) await rm(file, { force: true });
    },
  };
}

function describeSelf(): LockHolder {
  const { pid } = process;
  return { pid, started: processStart(pid), since: new Date().toISOString(), nonce: randomUUID() };
}

/** @returns whether it was not there yet. */
async function writeNew(file: string, content: string): Promise<boolean> {
  try {
    await writeFile(file, content, { flag: 'wx', mode: PRIVATE_FILE });
    return true;
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'EEXIST') return false;
    throw thrown;
  }
}

async function isOld(file: string): Promise<boolean> {
  const { mtime } = await stat(file);
  return Date.now() - mtime.getTime() > CLEARING_MS;
}
