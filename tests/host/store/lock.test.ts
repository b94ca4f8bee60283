import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/host/store/lock.ts';
import { processStart } from '../../../src/host/store/process-start.ts';

const since = '2026-01-02T03:04:05.000Z';
let file = '';
beforeEach(async () => {
  file = join(await mkdtemp(join(tmpdir(), 'lock-')), 'run.lock');
});

async function take() {
  const taking = await takeLock(file);
  if (!taking.ok) throw new Error(taking.problem.code);
  return taking.value;
}

/** A pid that was somebody's a moment ago. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}

const left = (pid: number, started?: string) =>
  writeFile(file, JSON.stringify({ pid, started, since, nonce: 'left-behind' }));

test('is held by one until it is released', async () => {
  const first = await take();
  expect(first.state).toBe('taken');
  expect(await take()).toMatchObject({ state: 'held', holder: { pid: process.pid } });
  if (first.state === 'taken') await first.release();
  expect(await readdir(dirname(file))).toEqual([]);
  expect((await take()).state).toBe('taken');
});

test('the lock of a process that is gone counts for nothing', async () => {
  await left(await deadPid());
  expect((await take()).state).toBe('taken');
});

test('a process that only has the same number is another', async () => {
  await left(process.pid, 'another boot/123');
  expect((await take()).state).toBe(processStart(process.pid) === undefined ? 'held' : 'taken');
});

test('the lock of a living process counts', async () => {
  await left(process.pid, processStart(process.pid));
  expect(await take()).toMatchObject({ state: 'held', holder: { since, nonce: 'left-behind' } });
});

test('of many that find a stale lock exactly one takes it over', async () => {
  await left(await deadPid());
  const takings = await Promise.all(Array.from({ length: 20 }, () => take()));
  expect(takings.filter(({ state }) => state === 'taken')).toHaveLength(1);
  expect(await readdir(dirname(file))).toEqual(['run.lock']);
});

test('a lock without its holder is being written, unless it is old', async () => {
  await writeFile(file, '');
  expect((await take()).state).toBe('held');
  const old = new Date(Date.now() - 60_000);
  await utimes(file, old, old);
  expect((await take()).state).toBe('taken');
});
