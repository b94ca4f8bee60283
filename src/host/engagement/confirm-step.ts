import { randomUUID } from 'node:crypto';
import type { Engagement } from '../../contract/engagement.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { tickOf } from '../../core/reconcile/ticks.ts';
import { withJournal } from './exclusive.ts';
import { findStep } from './find-step.ts';
import { readInsight } from './insight.ts';
import { readEngagement } from './read-engagement.ts';
import { whoIsHere } from './who-is-here.ts';

/** Only what nobody can observe is taken on a person's word. */
export async function confirmStep(
  context: HostContext,
  { engagementId, step, item, confirmed }: Parameters<Handler<'step.confirm'>>[0],
): Promise<Result<Engagement>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const found = findStep(insight.value.guide, step);
  if (!found.ok) return found;
  if (found.value.by !== 'person') return refuse({ code: 'step-not-by-hand', step });
  const at = new Date(context.clock.now()).toISOString();
  const by = whoIsHere(insight.value.record);
  const noted = await withJournal(context, engagementId, async (journal) => {
    const what = item === undefined ? step : tickOf(step, item);
    await journal.append({ type: 'confirmed', at, run: randomUUID(), step: what, by, confirmed });
    return done(undefined);
  });
  if (!noted.ok) return noted;
  context.emit('engagement.changed', { engagementId });
  return readEngagement(context, engagementId);
}
