import { isDeepStrictEqual } from 'node:util';
import { done, type Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { locked } from './exclusive.ts';

/** Not while a run goes on: it works by what it read when it began. The same again needs no lock. */
export async function replaceRecord(
  context: HostContext,
  before: EngagementRecord,
  after: EngagementRecord,
): Promise<Result<EngagementRecord>> {
  if (isDeepStrictEqual(asStored(before), asStored(after))) return done(before);
  const written = await locked(context.folder, before.id, () => context.folder.write(after));
  if (written.ok) context.emit('engagement.changed', { engagementId: before.id });
  return written;
}

/** An absent value and an undefined one are the same on disk. */
function asStored(record: EngagementRecord): unknown {
  return JSON.parse(JSON.stringify(record));
}
