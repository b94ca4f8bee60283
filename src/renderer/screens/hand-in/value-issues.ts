import type { ValueIssue } from '../../../contract/pasted-values.ts';
import type { Language } from '../../../contract/text.ts';
import { valueIssueWords } from '../../../words/handover/value-issue.ts';
import type { Failure } from '../../engine/ask.ts';

/** What is wrong with the values, field by field; undefined where something else went wrong. */
export function issuesOf(failure: Failure | undefined): readonly ValueIssue[] | undefined {
  if (failure?.type !== 'problem' || failure.problem.code !== 'values-invalid') return undefined;
  return failure.problem.issues;
}

export function issueAt(
  issues: readonly ValueIssue[] | undefined,
  field: string,
  language: Language,
): string | undefined {
  const words = issues?.filter((issue) => issue.field === field).map((issue) => said(issue, language));
  return words === undefined || words.length === 0 ? undefined : words.join(' ');
}

export function said(issue: ValueIssue, language: Language): string {
  const { message, fix } = valueIssueWords(issue, language);
  return `${message} ${fix}`;
}
