import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = 20;
/** Held for one read and one write of a small file; older ones belong to a process that died. */
const STALE_MS = 5_000;
const PATIENCE_MS = 10_000;

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;

async function take(file: string): Promise<boolean> {
  try {
    await (await open(file, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function dropIfStale(file: string): Promise<void> {
  const age = await stat(file).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age > STALE_MS) await rm(file, { force: true });
}

/**
 * Keeps two processes from writing over each other's tokens. Who cannot get it in time goes on without: a token lost
 * from the cache costs a sign-in, a command that hangs costs more.
 * @returns lets go
 */
export async function lock(file: string): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS;) {
    if (await take(file)) return () => rm(file, { force: true });
    await dropIfStale(file);
    await pause(PAUSE_MS);
  }
  return () => Promise.resolve();
}
