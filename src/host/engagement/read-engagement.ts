import type { Engagement, Known } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { checklistOf } from '../../core/reconcile/checklist.ts';
import type { HostContext } from '../host-context.ts';
import { isInKeychain } from '../secret/in-keychain.ts';
import { certificateNameOf, secretNameOf } from '../secret/secret-name.ts';
import { interruptedRun } from './interrupted.ts';
import { readInsight, type Insight } from './insight.ts';
import { summarize } from './summarize.ts';

/** From what is stored alone: asks no cloud. */
export async function readEngagement(context: HostContext, id: EngagementId): Promise<Result<Engagement>> {
  const read = await readInsight(context.folder, id);
  if (!read.ok) return read;
  const insight = read.value;
  const { record, guide, entries } = insight;
  const checklist = await storedChecklist(context, insight);
  return done({
    summary: summarize(insight, checklist),
    answers: record.answers,
    issues: checkAnswers(guide, record.answers),
    known: await withKeychain(context, insight),
    checklist,
    signedIn: context.people.signedIn(id),
    adopted: record.adopted,
    interrupted: await interruptedRun(entries, context.folder.lockFile(id)),
    running: context.runs.has(id),
  });
}

export async function storedChecklist(context: HostContext, { record, guide, entries }: Insight) {
  const places = await context.clouds.placesOf(record.cloud);
  return checklistOf({ guide, answers: record.answers, tenant: record.tenant, places, entries });
}

async function withKeychain({ keychain }: HostContext, insight: Insight): Promise<Known> {
  const { known } = insight;
  const { secret, certificate } = known;
  const isThere = async (name = secretNameOf(insight)) =>
    name !== undefined && (await isInKeychain(keychain, name));
  return {
    ...known,
    ...(secret === undefined ? {} : { secret: { ...secret, inKeychain: await isThere() } }),
    ...(certificate === undefined
      ? {}
      : { certificate: { ...certificate, inKeychain: await isThere(certificateNameOf(insight)) } }),
  };
}
