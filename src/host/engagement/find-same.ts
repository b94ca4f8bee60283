import { done, type Result } from '../../contract/problem.ts';
import type { Guide } from '../../core/guides/guide.ts';
import type { EngagementFolder } from '../store/engagement-folder.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';

/**
 * The stored one with the same guide, tenant and app name. Its id may differ: it was made before its tenant was
 * known, or its app was renamed.
 */
export async function findSame(
  folder: EngagementFolder,
  fresh: EngagementRecord,
  guide: Guide,
): Promise<Result<EngagementRecord | undefined>> {
  const sameId = await folder.find(fresh.id);
  if (!sameId.ok || sameId.value !== undefined || fresh.tenant === undefined) return sameId;
  const ids = await folder.ids();
  if (!ids.ok) return ids;
  const records = await Promise.all(ids.value.map((id) => folder.find(id)));
  const readable = records.flatMap((record) => (record.ok ? (record.value ?? []) : []));
  return done(readable.find((record) => isSame(record, fresh, guide)));
}

function isSame(one: EngagementRecord, other: EngagementRecord, { nameQuestion }: Guide): boolean {
  return (
    one.guide === other.guide &&
    one.tenant?.id === other.tenant?.id &&
    one.answers[nameQuestion] === other.answers[nameQuestion]
  );
}
