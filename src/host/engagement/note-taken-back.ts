import { randomUUID } from 'node:crypto';
import type { HandedIn } from '../../contract/handover.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import { readTakenBack } from '../../core/handover/results/taken-back.ts';
import { appTakenBack } from '../../core/handover/scripts/take-back-script.ts';
import { leftToScript } from '../../core/reconcile/by-script.ts';
import type { HostContext } from '../host-context.ts';
import { withJournal } from './exclusive.ts';
import { readInsight } from './insight.ts';
import { noteChanges } from './note-changes.ts';
import { readEngagement } from './read-engagement.ts';
import { whoIsHere } from './who-is-here.ts';

/** What the script took back is ours no longer; its ids are known, and nothing new. */
export async function noteTakenBack(
  context: HostContext,
  { engagementId, text }: { readonly engagementId: EngagementId; readonly text: string },
): Promise<Result<HandedIn>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const { guide, record, entries } = insight.value;
  const { answers, tenant } = record;
  const { clientId } = appTakenBack(leftToScript({ guide, answers, entries }));
  const read = readTakenBack({ text, guide, expected: { tenantId: tenant?.id, clientId } });
  if (!read.ok) return read;
  const { changes, steps } = read.value;
  const stamp = {
    at: new Date(context.clock.now()).toISOString(),
    run: randomUUID(),
    by: whoIsHere(record),
  };
  const noted = await withJournal(context, engagementId, async (journal) => {
    await noteChanges(journal, changes, stamp);
    await journal.append({ ...stamp, type: 'seen', steps });
    return done(undefined);
  });
  if (!noted.ok) return noted;
  context.emit('engagement.changed', { engagementId });
  const engagement = await readEngagement(context, engagementId);
  return engagement.ok ? done({ recorded: [], engagement: engagement.value }) : engagement;
}
