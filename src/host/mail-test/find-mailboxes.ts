import { done, refuse, type Result } from '../../contract/problem.ts';
import type { AnswerIssue } from '../../contract/problems/answer-issue.ts';
import { checkAddresses, isAddress } from '../../core/guides/answer-rules/addresses.ts';
import { cut } from '../../core/guides/answer-rules/finding.ts';
import { isTextList } from '../../core/guides/answer-rules/text-list.ts';
import { mailboxQuestion } from '../../core/mail/mailbox-question.ts';
import type { Insight } from '../engagement/insight.ts';

interface Asked {
  readonly mailboxes?: readonly string[] | undefined;
  readonly sendTo?: string | undefined;
}

/** The mailboxes asked for, or all of the answers. */
export function findMailboxes(insight: Insight, asked: Asked): Result<readonly string[]> {
  const issues = [...namedIssues(asked.mailboxes ?? []), ...sendToIssues(asked.sendTo)];
  if (issues.length > 0) return refuse({ code: 'answers-invalid', issues });
  return asked.mailboxes === undefined ? listed(insight) : done(asked.mailboxes.map((each) => each.trim()));
}

const namedIssues = (named: readonly string[]): AnswerIssue[] =>
  checkAddresses([...named]).map((finding) => ({ field: 'mailbox', ...finding }));

function sendToIssues(sendTo: string | undefined): AnswerIssue[] {
  if (sendTo === undefined || isAddress(sendTo)) return [];
  return [{ field: 'send-to', reason: 'not-an-address', given: cut(sendTo) }];
}

function listed({ guide, record }: Insight): Result<readonly string[]> {
  const key = mailboxQuestion(guide);
  const answer = record.answers[key];
  if (isTextList(answer) && answer.length > 0) return done(answer);
  return refuse({ code: 'answers-invalid', issues: [{ field: key, reason: 'missing' }] });
}
