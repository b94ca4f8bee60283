import { expect, test } from 'vitest';
import { problem } from '../../src/contract/problem.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { problemWords } from '../../src/words/problems/problem-words.ts';
import { sampleOf } from './sample.ts';

const codes = [
  'api-role-unusable',
  'azure-subscription-unusable',
  'twins-instance-unusable',
  'twins-refused',
  'smartspace-refused',
];

/** A sample for every reason of a code, with lists that are full and lists that are empty. */
function samplesOf(code: string): Problem[] {
  const option = problem.options.find((each) => each.shape.code.value === code);
  if (option === undefined || !('reason' in option.shape) || !('options' in option.shape.reason)) return [];
  return option.shape.reason.options.flatMap((reason) =>
    [true, false].flatMap((whole) => {
      const sample = sampleOf(option, whole);
      const full = problem.parse({ ...(sample as object), reason });
      const empty = Object.fromEntries(
        Object.entries(full).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      );
      return [full, problem.parse(empty)];
    }),
  );
}

const sentence = /^[A-ZÄÖÜ“„\d](?:(?![.?!] [A-ZÄÖÜ]| {2}|undefined|null|NaN|\[object).)*\.$/;

test.each(codes)('every reason of %s is one sentence with a fix, in both languages', (code) => {
  const samples = samplesOf(code);
  expect(samples.length).toBeGreaterThan(0);
  const said = samples.flatMap((each) =>
    (['en', 'de'] as const).flatMap((language) => Object.values(problemWords(each, language))),
  );
  expect(said.filter((text) => !sentence.test(text))).toEqual([]);
});

test('several reasons of one code say different things', () => {
  for (const code of codes) {
    const fixes = new Map(samplesOf(code).map((each) => ['reason' in each ? each.reason : '', each]));
    const said = [...fixes.values()].map((each) => problemWords(each, 'en').message);
    expect(new Set(said).size).toBe(fixes.size);
  }
});
