import { randomUUID } from 'node:crypto';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';
import { stepsFor } from '../../core/guides/select.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import { withJournal } from '../engagement/exclusive.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import { whoIsHere } from '../engagement/who-is-here.ts';
import type { HostContext } from '../host-context.ts';

/** What a person would have done by hand. The restart stays hers. */
const STEPS = new Set(['web-xml-open', 'web-xml-value', 'web-xml-parameter']);

type Stamp = Pick<JournalEntry, 'at' | 'run'> & { readonly by: string };

function entriesFor({ guide, record }: Insight, outcome: WebXmlOutcome, stamp: Stamp): JournalEntry[] {
  const steps = stepsFor(guide, record.answers)
    .filter(({ step, needed }) => needed && STEPS.has(step.id))
    .map(({ step }) => step.id);
  if (outcome.action === 'restored')
    return steps.map((step) => ({ ...stamp, type: 'confirmed', step, confirmed: false }));
  if (steps.length === 0) return [];
  const { file, after = '' } = outcome;
  const observed = {
    en: `oauth2Gateway.url in ${file} is ${after}`,
    de: `oauth2Gateway.url in ${file} ist ${after}`,
  };
  const seen = steps.map((step) => ({ step, state: { state: 'done' as const }, observed, file }));
  return [{ ...stamp, type: 'seen', steps: seen }];
}

/** The steps of web.xml tell what the app has done, or taken back, with the file as evidence. */
export async function noteWebXml(
  context: HostContext,
  engagementId: EngagementId,
  outcome: WebXmlOutcome,
): Promise<Result<WebXmlOutcome>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const at = new Date(context.clock.now()).toISOString();
  const stamp = { at, run: randomUUID(), by: whoIsHere(insight.value.record) };
  const noted = await withJournal(context, engagementId, async (journal) => {
    for (const entry of entriesFor(insight.value, outcome, stamp)) await journal.append(entry);
    return done(outcome);
  });
  context.emit('engagement.changed', { engagementId });
  return noted;
}
