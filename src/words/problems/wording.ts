import type { Problem, ProblemCode } from '../../contract/problem.ts';
import type { Language } from '../../contract/text.ts';

export type ProblemOf<Code extends ProblemCode> = Extract<Problem, { code: Code }>;

/** What happened (and why, where known), then what to do next: one sentence each. */
export type Sentences = readonly [message: string, fix: string];
export type Worded = Readonly<Record<Language, Sentences>>;

/** One row a problem; a family is a table of them. */
export type WordsOf<Codes extends ProblemCode> = {
  readonly [Code in Codes]: (problem: ProblemOf<Code>) => Worded;
};
