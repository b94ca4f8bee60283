import type { MailboxList } from '../../contract/mailboxes.ts';
import { done, type Result } from '../../contract/problem.ts';
import { isTextList } from '../../core/guides/answer-rules/text-list.ts';
import { mailboxQuestion } from '../../core/mail/mailbox-question.ts';
import { lookUp } from '../../core/mailboxes/look-up.ts';
import { readInsight, type Insight } from '../engagement/insight.ts';
import type { Handler } from '../handlers/handler.ts';
import type { HostContext } from '../host-context.ts';
import { readTests } from '../mail-test/results-file.ts';
import { lookUpWire } from './look-up-wire.ts';

type Asked = Parameters<Handler<'mailbox.list'>>[0];
type Seen = Awaited<ReturnType<typeof lookUp>>;

/** The mailboxes of the answers with all that is known of each. Asks nobody unless asked to. */
export async function listMailboxes(context: HostContext, asked: Asked): Promise<Result<MailboxList>> {
  const insight = await readInsight(context.folder, asked.engagementId);
  if (!insight.ok) return insight;
  const addresses = mailboxesOf(insight.value);
  const tests = await readTests(context.folder.mailTests(asked.engagementId).file);
  if (!tests.ok) return tests;
  const seen: Seen = asked.lookUp === true ? await look(context, insight.value, addresses) : done(new Map());
  if (!seen.ok) return seen;
  const testing = context.mailTests.has(asked.engagementId);
  const rows = addresses.map((address) => {
    const key = address.toLowerCase();
    const test = tests.value.newest.get(key);
    return { address, ...seen.value.get(key), ...(test === undefined ? {} : { test }) };
  });
  return done({ rows, unfinished: !testing && tests.value.unended.size > 0, testing });
}

async function look(context: HostContext, insight: Insight, addresses: readonly string[]): Promise<Seen> {
  const wire = await lookUpWire(context, insight);
  return wire.ok ? lookUp(wire.value, addresses) : wire;
}

function mailboxesOf({ guide, record }: Insight): readonly string[] {
  const answer = record.answers[mailboxQuestion(guide)];
  return isTextList(answer) ? answer : [];
}
