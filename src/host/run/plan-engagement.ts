import type { EngagementId } from '../../contract/ids.ts';
import type { Plan } from '../../contract/plan.ts';
import type { Result } from '../../contract/problem.ts';
import { makePlan } from '../../core/reconcile/make-plan.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { prepareSession, startSession } from './make-session.ts';

/** Writes nothing, so it needs no lock; it reads the journal as it is now. */
export async function planEngagement(
  context: HostContext,
  asked: { readonly engagementId: EngagementId; readonly purpose: Plan['purpose'] },
): Promise<Result<Plan>> {
  const { engagementId, purpose } = asked;
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const prepared = await prepareSession(context, insight.value, 'read');
  if (!prepared.ok) return prepared;
  const journal = await context.folder.journal(engagementId);
  if (!journal.ok) return journal;
  const session = startSession(context, prepared.value, { journal: journal.value });
  const plan = await makePlan(session, purpose).finally(() => prepared.value.close());
  if (!plan.ok) return plan;
  if (context.people.learned(engagementId, plan.value.by)) {
    context.emit('engagement.changed', { engagementId });
  }
  return plan;
}
