import type { AnswerIssue } from '../../../contract/problems/answer-issue.ts';
import type { Speech } from '../../speech/use-speech.ts';

/** What is wrong with one field, said at that field. */
export function issueWords(issue: AnswerIssue, { t }: Speech): string {
  const { reason, given = '', allowed = '', nearest } = issue;
  const said = t(`fieldIssues.${reason}`, { given, allowed });
  const words = issue.line === undefined ? said : t('fieldIssues.inLine', { line: issue.line, words: said });
  return nearest === undefined ? words : `${words} ${t('fieldIssues.nearest', { nearest })}`;
}
