import { expect } from 'vitest';
import type { Told } from './told.ts';

/** What a person must be told; nothing more is a problem. */
export interface Expected {
  /** Code of each problem and words that its sentences hold. */
  readonly problems?: readonly (readonly [code: string, ...words: string[]])[];
  /** Words by the id of a step. */
  readonly steps?: Readonly<Record<string, readonly string[]>>;
  readonly actions?: Readonly<Record<string, number>>;
  readonly waited?: readonly string[];
}

/** By the scenario's name, in the order of the table. */
export type ExpectedOf = Readonly<Record<string, Expected>>;

export function expectTold(told: Told, { problems = [], steps = {}, actions, waited = [] }: Expected): void {
  expect(told.problems).toEqual(problems.map(([code]) => startingWith(code)));
  for (const [at, [, ...words]] of problems.entries()) expectWords(told.problems[at], words);
  for (const [step, words] of Object.entries(steps)) expectWords(told.steps[step], words);
  expect(told.actions).toEqual(actions ?? told.actions);
  expect(told.waited).toEqual(waited);
}

function expectWords(text: string | undefined, words: readonly string[]): void {
  for (const word of words) expect(text).toContain(word);
}

function startingWith(code: string): unknown {
  return expect.stringMatching(new RegExp(`^${code}: `));
}
