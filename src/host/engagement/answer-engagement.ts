import type { Engagement } from '../../contract/engagement.ts';
import { refuse, type Result } from '../../contract/problem.ts';
import { checkAnswers, completeAnswers } from '../../core/guides/answers.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { takeInFiles } from '../mailboxes/take-in-files.ts';
import { guideOf } from './insight.ts';
import { readEngagement } from './read-engagement.ts';
import { replaceRecord } from './replace-record.ts';

/** All or nothing: answers with a fault are not stored. */
export async function answerEngagement(
  context: HostContext,
  { engagementId, answers }: Parameters<Handler<'engagements.answer'>>[0],
): Promise<Result<Engagement>> {
  const record = await context.folder.read(engagementId);
  if (!record.ok) return record;
  const guide = guideOf(record.value.guide);
  if (!guide.ok) return guide;
  const taken = await takeInFiles(guide.value, answers);
  if (!taken.ok) return taken;
  const issues = [...checkAnswers(guide.value, taken.value.answers), ...taken.value.issues];
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  const after = { ...record.value, answers: completeAnswers(guide.value, taken.value.answers) };
  const kept = await replaceRecord(context, record.value, after);
  return kept.ok ? readEngagement(context, engagementId) : kept;
}
