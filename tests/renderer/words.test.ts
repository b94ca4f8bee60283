import { expect, test } from 'vitest';
import type { Text } from '../../src/contract/text.ts';
import { windowWords } from '../../src/words/window/window-words.ts';

const sentences: (readonly [string, Text])[] = Object.entries(windowWords).flatMap(([screen, words]) =>
  Object.entries(words).map(([key, text]: [string, Text]) => [`${screen}.${key}`, text] as const),
);

const keysWhere = (isWrong: (text: Text) => boolean) =>
  sentences.filter(([, text]) => isWrong(text)).map(([key]) => key);

const gaps = (words: string) =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name)
    .toSorted()
    .join();

test('every sentence fills the same gaps in both languages', () => {
  expect(keysWhere(({ en, de }) => gaps(en) !== gaps(de))).toEqual([]);
});

test('nobody is shouted at, and Germans are addressed as Sie', () => {
  expect(keysWhere(({ en, de }) => /!|\bdu\b|\bdein/i.test(`${en} ${de}`))).toEqual([]);
});

test('no sentence is empty or begins or ends with a blank', () => {
  expect(keysWhere(({ en, de }) => en === '' || de === '' || en.trim() !== en || de.trim() !== de)).toEqual(
    [],
  );
});
