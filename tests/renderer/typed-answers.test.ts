import { expect, test } from 'vitest';
import type { Question } from '../../src/contract/guides.ts';
import { addressesIn, startingAnswers, typedAnswers } from '../../src/renderer/state/typed-answers.ts';

const words = { en: '', de: '' };
const base = { label: words, help: words, section: words };

const questions: readonly Question[] = [
  { ...base, key: 'url', type: 'https-url', required: true, example: '' },
  { ...base, key: 'name', type: 'text', required: true, maxLength: 120, default: 'teamspace' },
  { ...base, key: 'months', type: 'months', offered: [3, 6, 12], default: 6, max: 24, warnAbove: 12 },
  { ...base, key: 'mailboxes', type: 'addresses', required: false },
];

test('a form begins with the defaults', () => {
  expect(startingAnswers(questions, {})).toEqual({ url: '', name: 'teamspace', months: 6, mailboxes: '' });
});

test('stored answers come back as they were typed, addresses a line each', () => {
  const stored = { url: 'https://a.example', mailboxes: ['a@b.example', 'c@d.example'] };
  const typed = startingAnswers(questions, stored);
  expect(typed['mailboxes']).toBe('a@b.example\nc@d.example');
  expect(typedAnswers(questions, typed)).toEqual({ ...stored, name: 'teamspace', months: 6 });
});

test('an empty field is no answer, and blanks around one do not count', () => {
  expect(
    typedAnswers(questions, { url: '  https://a.example ', name: '   ', months: 6, mailboxes: '' }),
  ).toEqual({
    url: 'https://a.example',
    months: 6,
  });
});

test('addresses may come from a mail or a table', () => {
  expect(addressesIn('a@b.example; c@d.example,\n\te@f.example\n')).toEqual([
    'a@b.example',
    'c@d.example',
    'e@f.example',
  ]);
});
