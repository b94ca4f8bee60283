import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';
import { isRunning, processStart } from './process-start.ts';
import { isMissing } from './store-failed.ts';

export const lockHolder = z.strictObject({
  pid: z.int(),
  started: z.string().optional(),
  since: z.iso.datetime(),
  /** Tells this taking of the lock from every other. */
  nonce: z.string(),
});
export type LockHolder = z.infer<typeof lockHolder>;

/** A lock file without its holder is one being written right now; older than this, its writer died. */
const BEING_WRITTEN_MS = 5_000;

export type LockState =
  | { readonly state: 'free' }
  | { readonly state: 'held'; readonly holder: LockHolder }
  | { readonly state: 'stale'; readonly holder: LockHolder };

export async function lookAtLock(file: string): Promise<LockState> {
  try {
    const parsed = lockHolder.safeParse(parse(await readFile(file, 'utf8')));
    if (!parsed.success) return await unwritten(file);
    const holder = parsed.data;
    return { state: lives(holder) ? 'held' : 'stale', holder };
  } catch (thrown) {
    if (isMissing(thrown)) return { state: 'free' };
    throw thrown;
  }
}

function lives({ pid, started }: LockHolder): boolean {
  return isRunning(pid) && (started === undefined || started === processStart(pid));
}

async function unwritten(file: string): Promise<LockState> {
  const { mtime } = await stat(file);
  const writerDied = Date.now() - mtime.getTime() > BEING_WRITTEN_MS;
  const holder = { pid: 0, since: mtime.toISOString(), nonce: 'unwritten' };
  return { state: writerDied ? 'stale' : 'held', holder };
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
