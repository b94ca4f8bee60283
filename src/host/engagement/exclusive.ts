import type { EngagementId } from '../../contract/ids.ts';
import type { Result } from '../../contract/problem.ts';
import type { Journal } from '../../core/journal/entry.ts';
import type { HostContext } from '../host-context.ts';

type Needs = Pick<HostContext, 'folder' | 'runs'>;

/** Appends between two runs, or within the one that goes on in this process. Another process' run refuses. */
export async function withJournal<Value>(
  { folder, runs }: Needs,
  id: EngagementId,
  work: (journal: Journal) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const running = runs.journalOf(id);
  if (running !== undefined) return work(running);
  return locked(folder, id, async () => {
    const journal = await folder.journal(id);
    if (!journal.ok) return journal;
    try {
      return await work(journal.value);
    } finally {
      await journal.value.close();
    }
  });
}

/** Nobody else runs or changes this engagement meanwhile. */
export async function locked<Value>(
  folder: HostContext['folder'],
  id: EngagementId,
  work: () => Promise<Result<Value>>,
): Promise<Result<Value>> {
  const lock = await folder.lock(id);
  if (!lock.ok) return lock;
  try {
    return await work();
  } finally {
    await lock.value.release();
  }
}
