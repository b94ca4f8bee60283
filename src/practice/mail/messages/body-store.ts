import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The bytes of messages that came in. What they mean lies in the directory's rows. */
export interface BodyStore {
  /** False when there is no room left. */
  put(id: string, bytes: Buffer): boolean;
  get(id: string): Buffer;
  remove(id: string): void;
}

/** A tenant that is forgotten on close may not fill the memory either. */
const MEMORY_LIMIT = 256 * 1024 * 1024;
const nothing = Buffer.from('\r\n');

/** Files of a state folder; without one the messages are kept in memory. */
export function openBodyStore(stateDir: string | undefined): BodyStore {
  return stateDir === undefined ? inMemory() : inFolder(join(stateDir, 'mail'));
}

function inFolder(folder: string): BodyStore {
  const fileOf = (id: string): string => join(folder, `${id}.eml`);
  return {
    put(id, bytes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      writeFileSync(fileOf(id), bytes, { mode: 0o600 });
      return true;
    },
    get(id) {
      try {
        return readFileSync(fileOf(id));
      } catch {
        return nothing;
      }
    },
    remove: (id) => {
      rmSync(fileOf(id), { force: true });
    },
  };
}

function inMemory(): BodyStore {
  const bodies = new Map<string, Buffer>();
  let held = 0;
  return {
    put(id, bytes) {
      if (held + bytes.length > MEMORY_LIMIT) return false;
      bodies.set(id, bytes);
      held += bytes.length;
      return true;
    },
    get: (id) => bodies.get(id) ?? nothing,
    remove: (id) => {
      held -= bodies.get(id)?.length ?? 0;
      bodies.delete(id);
    },
  };
}
