import { done, refuse, type Result } from '../../contract/problem.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { hasSample, sampleFor } from '../../core/handover/samples/sample-for.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { readInsight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';

/** A program with what is known of the tenant filled in; asks no cloud. */
export async function sampleClient(
  context: HostContext,
  { engagementId, language }: Parameters<Handler<'sample.client'>>[0],
): Promise<Result<{ fileName: string; text: string }>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const { guide, record, entries } = insight.value;
  if (!hasSample(guide))
    return refuse({
      code: 'request-invalid',
      field: 'engagementId',
      reason: `the guide ${guide.id} has no sample client`,
    });
  const places = await context.clouds.placesOf(record.cloud);
  const facts = factsOf({ tenant: record.tenant, places, entries });
  return done(sampleFor(language, valuesOf(guide, record.answers, facts)));
}
