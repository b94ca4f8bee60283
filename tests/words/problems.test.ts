import { describe, expect, test } from 'vitest';
import { problem } from '../../src/contract/problem.ts';
import { answerIssue } from '../../src/contract/problems/answer-issue.ts';
import type { Problem } from '../../src/contract/problem.ts';
import { language } from '../../src/contract/text.ts';
import { problemWords } from '../../src/words/problems/problem-words.ts';
import { signInCauses } from '../../src/words/problems/sign-in-causes.ts';
import { sampleOf } from './sample.ts';

const AT = '2031-05-06T07:08:09Z';

const fromSchema = problem.options.flatMap((option) =>
  [true, false].map((whole) => problem.parse(sampleOf(option, whole))),
);
const answerProblems = answerIssue.shape.reason.options.flatMap((reason) => [
  problem.parse({ code: 'answers-invalid', issues: [{ field: 'appName', reason }] }),
  problem.parse({
    code: 'answers-invalid',
    issues: [{ field: 'appName', reason, given: 'x', nearest: 'y', allowed: '1–24' }],
  }),
]);
const signInProblems = [...signInCauses.keys(), '999999'].map((digits) =>
  problem.parse({ code: 'sign-in-refused', serviceCode: `AADSTS${digits}`, text: 'raw', at: AT }),
);

const samples: readonly Problem[] = [...fromSchema, ...answerProblems, ...signInProblems];

function badHabits(sentence: string): string[] {
  const habits: readonly [string, RegExp][] = [
    ['does not begin with a capital, a quotation mark or a digit', /^[^A-ZÄÖÜ“„\d]/],
    ['does not end with a full stop', /[^.]$/],
    ['has an exclamation mark', /!/],
    ['has more than one sentence', /(?<![A-Z])[.?] (?=[A-ZÄÖÜ])/],
    ['shows a hole', /undefined|null|NaN|\[object/],
    ['has two spaces', / {2}/],
  ];
  return habits.filter(([, habit]) => habit.test(sentence)).map(([name]) => `${name}: ${sentence}`);
}

test('a sample of every problem code is worded', () => {
  const codes = problem.options.map((option) => option.shape.code.value);
  expect(new Set(samples.map(({ code }) => code))).toEqual(new Set(codes));
});

describe.each(language.options)('in %s', (spoken) => {
  test('a problem is one sentence and its fix another', () => {
    const sentences = samples.flatMap((sample) => {
      const { message, fix } = problemWords(sample, spoken);
      return [message, fix];
    });
    expect(sentences.flatMap(badHabits)).toEqual([]);
  });
});

test('the two languages do not say the same', () => {
  const same = samples.filter((sample) => problemWords(sample, 'en').fix === problemWords(sample, 'de').fix);
  expect(same).toEqual([]);
});

test('German speaks to the reader with Sie', () => {
  const spoken = samples.map((sample) => problemWords(sample, 'de').fix);
  expect(spoken.filter((fix) => !/\bSie\b|\bwird\b/.test(fix))).toEqual([]);
});

test('an unknown key names the nearest known one', () => {
  const unknown: Problem = {
    code: 'answers-invalid',
    issues: [{ field: 'teamspaceURL', reason: 'unknown-field', nearest: 'teamspaceUrl' }],
  };
  expect(problemWords(unknown, 'en')).toEqual({
    message: '“teamspaceURL” is not a question of this guide.',
    fix: 'Correct the answers (did you mean “teamspaceUrl”?), then try again.',
  });
});

test('a GUID offered as a secret is called a Secret ID', () => {
  const pasted: Problem = {
    code: 'answers-invalid',
    issues: [{ field: 'appName', reason: 'secret-id-not-value' }],
  };
  expect(problemWords(pasted, 'en').message).toContain('“Secret ID”');
});

test('what came from elsewhere does not break the sentence', () => {
  const torn: Problem = {
    code: 'store-unreadable',
    file: 'settings.json',
    reason: 'Unexpected end!\n  at 3.\n',
  };
  expect(problemWords(torn, 'en').message).toBe(
    'The stored file “settings.json” cannot be read: Unexpected end. at 3.',
  );
});

test('a detail that is not known leaves no empty brackets', () => {
  expect(problemWords({ code: 'keychain-missing', detail: '' }, 'en').message).toBe(
    'This computer offers no keychain to keep the secret in.',
  );
});

test('codes that the table does not know are shown as they came', () => {
  const strange: Problem = { code: 'sign-in-refused', serviceCode: 'AADSTS999999', text: 'raw', at: AT };
  expect(problemWords(strange, 'en').message).toBe(
    'Microsoft refused the sign-in with the code “AADSTS999999”.',
  );
});
