import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alone } from '../../scripts/house/lock.mjs';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-lock-'));
  lock = join(folder, 'setup.lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const takeLock = (work: () => Promise<unknown>) => alone({ lock, onWait: () => undefined }, work);

function heldBy(pid: number): void {
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), String(pid));
}

/** The number of a process that has just ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid;

test('the lock is held during the work, with its owner in it, and gone after it', async () => {
  await takeLock(async () => {
    expect(readFileSync(join(lock, 'pid'), 'utf8')).toBe(String(process.pid));
  });
  expect(existsSync(lock)).toBe(false);
});

test('the lock is given back when the work fails', async () => {
  await expect(takeLock(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose owner has died is taken over', async () => {
  heldBy(deadPid());
  expect(await takeLock(async () => 'worked')).toBe('worked');
});

test('a lock whose owner has been silent for long is taken over, though its number lives on', async () => {
  heldBy(process.pid);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(lock, 'pid'), longAgo, longAgo);
  utimesSync(lock, longAgo, longAgo);
  expect(await takeLock(async () => 'worked')).toBe('worked');
});

/** A process that notes when it enters and leaves the work. */
function worker(log: string): Promise<unknown> {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout as pause } from 'node:timers/promises';
    import { alone } from ${JSON.stringify(resolve(import.meta.dirname, '../../scripts/house/lock.mjs'))};
    await alone({ lock: ${JSON.stringify(lock)}, onWait: () => {} }, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ');
      await pause(30);
      appendFileSync(${JSON.stringify(log)}, 'out ');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' });
  return new Promise((done) => child.once('exit', done));
}

test('of many processes that meet a dead lock, one works at a time', async () => {
  heldBy(deadPid());
  const log = join(folder, 'log');
  await Promise.all(Array.from({ length: 6 }, () => worker(log)));
  expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(6));
});
