import type { AnswerIssue } from '../../../contract/problems/answer-issue.ts';

/** What a rule finds wrong with one answer; the field's name is added by who asks. */
export type Finding = Omit<AnswerIssue, 'field'>;

export const wrongType: Finding = { reason: 'wrong-type' };

/** As much of what was given as an issue repeats. */
export const cut = (given: string): string => given.slice(0, 120);
