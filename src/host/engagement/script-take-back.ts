import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { takeBackScriptFor } from '../../core/handover/scripts/take-back-script.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import type { HostContext } from '../host-context.ts';
import { readInsight } from './insight.ts';

/** From what is stored: nobody has to be signed in. */
export async function scriptTakeBack(
  context: HostContext,
  engagementId: EngagementId,
): Promise<Result<{ script?: string }>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const { guide, record, entries } = insight.value;
  const { answers, tenant } = record;
  const places = await context.clouds.placesOf(record.cloud);
  const values = valuesOf(guide, answers, factsOf({ tenant, places, entries }));
  const script = takeBackScriptFor({ guide, answers, entries, values });
  return done(script === undefined ? {} : { script });
}
