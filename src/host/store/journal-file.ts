import { open, readFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { done, type Result } from '../../contract/problem.ts';
import type { Journal, JournalEntry } from '../../core/journal/entry.ts';
import { JOURNAL_SCHEMA, readJournalText } from './journal-text.ts';
import { ensurePrivateFolder, flushFolder, PRIVATE_FILE } from './private-folder.ts';
import { isMissing, refuseUnreadable, StoreFailed, unreadable } from './store-failed.ts';

/** Reads as it was when opened, plus what this one appended. Only the holder of the lock appends. */
export interface JournalFile extends Journal {
  close(): Promise<void>;
}

export async function openJournal(file: string): Promise<Result<JournalFile>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = readJournalText(file, bytes.value);
  if (!read.ok) return read;
  return done(journalOver(file, [...read.value.entries], read.value.length));
}

function journalOver(file: string, entries: JournalEntry[], lengthFound: number): JournalFile {
  let length = lengthFound;
  let handle: FileHandle | undefined;
  let queue: Promise<void> = Promise.resolve();
  /** What is appended before its turn comes goes to the disk in one piece. */
  let waiting: { readonly added: JournalEntry[]; readonly written: Promise<void> } | undefined;
  const close = async () => {
    const open = handle;
    handle = undefined;
    await open?.close();
  };
  const write = async (added: readonly JournalEntry[]): Promise<void> => {
    const heading = length === 0 ? `${JSON.stringify({ schema: JOURNAL_SCHEMA })}\n` : '';
    const lines = heading + added.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    try {
      handle ??= await openForAppending(file, length);
      await handle.appendFile(lines);
      await handle.sync();
      length += Buffer.byteLength(lines);
      entries.push(...added);
    } catch (thrown) {
      await close();
      throw new StoreFailed(unreadable(file, thrown));
    }
  };
  return {
    entries: () => entries,
    append: (entry) => {
      if (waiting !== undefined) {
        waiting.added.push(entry);
        return waiting.written;
      }
      const added = [entry];
      const written = queue.then(() => {
        waiting = undefined;
        return write(added);
      });
      waiting = { added, written };
      queue = written.catch(() => undefined);
      return written;
    },
    close: async () => {
      await queue;
      await close();
    },
  };
}

/** Cuts off what does not count: a torn end. */
async function openForAppending(file: string, length: number): Promise<FileHandle> {
  await ensurePrivateFolder(dirname(file));
  const handle = await open(file, 'a', PRIVATE_FILE);
  await handle.truncate(length);
  if (length === 0) await flushFolder(dirname(file));
  return handle;
}

async function readBytes(file: string): Promise<Result<Buffer>> {
  try {
    return done(await readFile(file));
  } catch (thrown) {
    return isMissing(thrown) ? done(Buffer.alloc(0)) : refuseUnreadable(file, thrown);
  }
}
