import { done, type Result } from '../../contract/problem.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { scriptFor } from '../../core/handover/scripts/script-for.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { findStep } from './find-step.ts';
import { readInsight } from './insight.ts';

/** The step as a script, with what is known of the tenant filled in. */
export async function scriptStep(
  context: HostContext,
  asked: Parameters<Handler<'step.script'>>[0],
): Promise<Result<{ script: string }>> {
  const insight = await readInsight(context.folder, asked.engagementId);
  if (!insight.ok) return insight;
  const { guide, record, entries } = insight.value;
  const step = findStep(guide, asked.step);
  if (!step.ok) return step;
  const places = await context.clouds.placesOf(record.cloud);
  const values = valuesOf(guide, record.answers, factsOf({ tenant: record.tenant, places, entries }));
  const { answers } = record;
  return done({ script: scriptFor({ guide, answers, values, step: step.value, shell: asked.shell }) });
}
