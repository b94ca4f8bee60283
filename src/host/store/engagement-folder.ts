import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { engagementId, type EngagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { ENGAGEMENT_FORMAT, type EngagementRecord } from './engagement-record.ts';
import { openJournal, type JournalFile } from './journal-file.ts';
import { takeLock, type Taken } from './lock.ts';
import { isMissing, refuseUnreadable } from './store-failed.ts';
import { readVersioned, writeVersioned } from './versioned-file.ts';

/** `engagements/<id>/`: the record, the journal, and the lock of a run. */
export interface EngagementFolder {
  ids(): Promise<Result<readonly EngagementId[]>>;
  find(id: EngagementId): Promise<Result<EngagementRecord | undefined>>;
  read(id: EngagementId): Promise<Result<EngagementRecord>>;
  write(record: EngagementRecord): Promise<Result<EngagementRecord>>;
  /** Appending is for the holder of the lock. */
  journal(id: EngagementId): Promise<Result<JournalFile>>;
  lock(id: EngagementId): Promise<Result<Taken>>;
  lockFile(id: EngagementId): string;
  /** What mail tests found, and the lock of the one that goes on. */
  mailTests(id: EngagementId): { readonly file: string; readonly lockFile: string };
  remove(id: EngagementId): Promise<Result<void>>;
}

export function createEngagementFolder(dataFolder: string): EngagementFolder {
  const root = join(dataFolder, 'engagements');
  const file = (id: EngagementId, name: string) => join(root, id, name);
  const find = (id: EngagementId) => readVersioned(file(id, 'engagement.json'), ENGAGEMENT_FORMAT);
  const lockFile = (id: EngagementId) => file(id, 'run.lock');
  return {
    ids: () => listIds(root),
    find,
    read: async (id) => {
      const found = await find(id);
      if (!found.ok) return found;
      return found.value ? done(found.value) : refuse({ code: 'engagement-unknown', engagement: id });
    },
    write: async (record) => {
      const written = await writeVersioned(file(record.id, 'engagement.json'), record);
      return written.ok ? done(record) : written;
    },
    journal: (id) => openJournal(file(id, 'journal.jsonl')),
    lock: async (id) => {
      const taken = await takeLock(lockFile(id));
      if (!taken.ok) return taken;
      if (taken.value.state === 'taken') return done(taken.value);
      const { pid, since } = taken.value.holder;
      return refuse({ code: 'engagement-busy', engagement: id, pid, since });
    },
    lockFile,
    mailTests: (id) => ({ file: file(id, 'mail-tests.jsonl'), lockFile: file(id, 'mail-test.lock') }),
    remove: async (id) => {
      try {
        await rm(join(root, id), { recursive: true, force: true });
        return done(undefined);
      } catch (thrown) {
        return refuseUnreadable(join(root, id), thrown);
      }
    },
  };
}

/** Folders whose name could be none of ours are somebody else's. */
async function listIds(root: string): Promise<Result<readonly EngagementId[]>> {
  try {
    const entries = await readdir(root, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
    return done(names.toSorted().flatMap((name) => engagementId.safeParse(name).data ?? []));
  } catch (thrown) {
    return isMissing(thrown) ? done([]) : refuseUnreadable(root, thrown);
  }
}
