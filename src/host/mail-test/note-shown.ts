import { randomUUID } from 'node:crypto';
import { done } from '../../contract/problem.ts';
import { isTextList } from '../../core/guides/answer-rules/text-list.ts';
import { stepsFor } from '../../core/guides/select.ts';
import { mailboxQuestion } from '../../core/mail/mailbox-question.ts';
import { shownByMail } from '../../core/mail/shown-by-mail.ts';
import type { Wanted } from '../../core/mail/wanted.ts';
import { withJournal } from '../engagement/exclusive.ts';
import type { Insight } from '../engagement/insight.ts';
import { whoIsHere } from '../engagement/who-is-here.ts';
import type { HostContext } from '../host-context.ts';
import { readTests } from './results-file.ts';

/**
 * What the mail test shows of steps that a person did in Exchange, where Entrada does not look. Another process that
 * runs this engagement keeps its journal: then the test's results stand for themselves.
 */
export async function noteShown(
  context: HostContext,
  { record, guide }: Insight,
  wanted: Wanted,
): Promise<void> {
  const tests = await readTests(context.folder.mailTests(record.id).file);
  const answer = record.answers[mailboxQuestion(guide)];
  if (!tests.ok || !isTextList(answer)) return;
  const needed = stepsFor(guide, record.answers).filter((each) => each.needed);
  const steps = shownByMail({
    steps: needed.map(({ step }) => step),
    wanted,
    mailboxes: answer,
    newest: tests.value.newest,
  });
  if (steps.length === 0) return;
  const at = new Date(context.clock.now()).toISOString();
  await withJournal(context, record.id, async (journal) => {
    await journal.append({ at, run: randomUUID(), type: 'seen', by: whoIsHere(record), steps });
    return done(undefined);
  });
}
