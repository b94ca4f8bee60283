import type { EngagementId } from '../../contract/ids.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import { ownedBy } from '../../core/reconcile/owned.ts';
import type { HostContext } from '../host-context.ts';
import { locked } from './exclusive.ts';
import { readInsight } from './insight.ts';

/** Without its journal nobody could undo what it made: undo comes first. */
export async function forgetEngagement(
  context: HostContext,
  id: EngagementId,
): Promise<Result<Record<string, never>>> {
  const { folder } = context;
  const found = await readInsight(folder, id);
  if (!found.ok) return found;
  return locked(folder, id, async () => {
    const insight = await readInsight(folder, id);
    if (!insight.ok) return insight;
    const owned = ownedBy(insight.value.entries);
    if (owned.length > 0) {
      return refuse({
        code: 'engagement-owns-things',
        engagement: id,
        resources: owned.map(({ key }) => key),
      });
    }
    const removed = await folder.remove(id);
    if (!removed.ok) return removed;
    context.people.forget(id);
    context.emit('engagement.changed', { engagementId: id });
    return done({});
  });
}
