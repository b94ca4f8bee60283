import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { dirname, join } from 'node:path';

const BEAT_MS = 2_000;
const SILENT_MS = 30_000;
const LOOK_MS = 250;

/** @param {string} folder @returns {boolean} whether this call made it */
function make(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @param {string} path @returns {number} milliseconds since it was touched; 0 when it is gone */
function silence(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  return found === undefined ? 0 : Date.now() - found.mtimeMs;
}

const ownerFile = (/** @type {string} */ lock) => join(lock, 'pid');

/** @param {string} lock @returns {number | undefined} */
function ownerOf(lock) {
  try {
    return Number(readFileSync(ownerFile(lock), 'utf8'));
  } catch {
    return undefined; // being made, or just given back
  }
}

/** Whose owner is dead, or has not been heard of for so long that its number belongs to somebody else. */
function isStale(/** @type {string} */ lock) {
  const owner = ownerOf(lock);
  if (silence(lock) > SILENT_MS && (owner === undefined || silence(ownerFile(lock)) > SILENT_MS)) return true;
  return owner !== undefined && !isAlive(owner);
}

const claim = (/** @type {string} */ lock) => {
  if (!make(lock)) return false;
  writeFileSync(ownerFile(lock), String(process.pid));
  return true;
};

/** Takes a stale lock over. Only one process may try at a time: without the guard two could both succeed. */
function takeOver(/** @type {string} */ lock) {
  const guard = `${lock}.guard`;
  if (silence(guard) > SILENT_MS) rmSync(guard, { recursive: true, force: true });
  if (!make(guard)) return false;
  try {
    if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
    return claim(lock);
  } finally {
    rmSync(guard, { recursive: true, force: true });
  }
}

/**
 * Does the work while no other process does it. A lock is a folder with its owner's process number; the owner
 * touches it while it works.
 * @template T
 * @param {{ lock: string, onWait: (pid: number | undefined) => void }} which
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone({ lock, onWait }, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !claim(lock);) {
    if (isStale(lock) && takeOver(lock)) break;
    if (!told) onWait(ownerOf(lock));
    told = true;
    await pause(LOOK_MS);
  }
  const beat = setInterval(() => utimesSync(ownerFile(lock), new Date(), new Date()), BEAT_MS);
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off('exit', release);
    release();
  }
}
