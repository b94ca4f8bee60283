import { done, type Result } from '../../contract/problem.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { valuesOf } from '../../core/guides/interpolate.ts';
import { writeHtml } from '../../core/handover/report/write-html.ts';
import { makeSheet } from '../../core/handover/sheets/make-sheet.ts';
import { factsOf } from '../../core/reconcile/facts.ts';
import { findStep } from '../engagement/find-step.ts';
import { readInsight } from '../engagement/insight.ts';
import { storedChecklist } from '../engagement/read-engagement.ts';
import { whoIsHere } from '../engagement/who-is-here.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';

type Asked = Parameters<Handler<'handover.sheet'>>[0];

/** From what is stored alone: a sheet asks no cloud. */
export async function makeHandoverSheet(
  context: HostContext,
  { engagementId, steps, language }: Asked,
): Promise<Result<{ fileName: string; html: string }>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const { guide, record, entries } = insight.value;
  const unknown = (steps ?? []).map((step) => findStep(guide, step)).find(({ ok }) => !ok);
  if (unknown?.ok === false) return unknown;
  const places = await context.clouds.placesOf(record.cloud);
  const { answers, tenant, cloud } = record;
  const material = {
    guide,
    answers,
    isComplete: checkAnswers(guide, answers).length === 0,
    values: valuesOf(guide, answers, factsOf({ tenant, places, entries })),
    checklist: await storedChecklist(context, insight.value),
    customer: record.customer,
    practice: cloud.type !== 'named',
    by: whoIsHere(record),
    at: new Date(context.clock.now()).toISOString(),
    words: context.words,
    steps,
  };
  const [only, ...more] = steps ?? [];
  const about = only === undefined || more.length > 0 ? '' : `-${only}`;
  const fileName = `${engagementId}${about}-handover-${language}.html`;
  return done({ fileName, html: writeHtml(makeSheet(material, language)) });
}
