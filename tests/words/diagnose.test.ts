import { describe, expect, test } from 'vitest';
import { checkId } from '../../src/contract/diagnosis-checks.ts';
import { diagnosisId } from '../../src/contract/diagnosis.ts';
import { unknownWords } from '../../src/words/diagnose/answer-words.ts';
import { checkWords } from '../../src/words/diagnose/check-words.ts';
import { diagnosisWords } from '../../src/words/diagnose/diagnosis-words.ts';

const LANGUAGES = ['en', 'de'] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test('every diagnosis has a heading, a cause and a fix', () => {
    for (const id of diagnosisId.options) {
      const { title, cause, fix } = diagnosisWords(id, language);
      expect(title, id).toMatch(/^.{10,90}[^.!:]$/);
      for (const sentence of [cause, fix]) expect(sentence, id).toMatch(/^.{10,}\.$/);
    }
  });

  test('plain words, typographic quotes in pairs', () => {
    const pairs = { en: /^[^„“”]*(“[^„“”]*”[^„“”]*)*$/, de: /^[^„“”’]*(„[^„“”’]*“[^„“”’]*)*$/ }[language];
    for (const id of diagnosisId.options) {
      const said = Object.values(diagnosisWords(id, language)).join(' ');
      expect(said, id).toMatch(pairs);
      expect(said, id).not.toMatch(/[!\n']| {2}|\b(du|dein|deine[rnms]?)\b/i);
    }
  });

  test('no two have the same heading', () => {
    const titles = diagnosisId.options.map((id) => diagnosisWords(id, language).title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test('every check says what it looks at', () => {
    for (const id of checkId.options) expect(checkWords[id][language], id).toMatch(/^.{10,}[^.!]$/);
  });
});

test('German is said anew, not left in English', () => {
  for (const id of diagnosisId.options) {
    expect(diagnosisWords(id, 'de').cause, id).not.toBe(diagnosisWords(id, 'en').cause);
    expect(diagnosisWords(id, 'de').fix, id).not.toBe(diagnosisWords(id, 'en').fix);
  }
});

test('an unknown text is said to be unknown, with what to keep', () => {
  expect(unknownWords({}, 'en').message).toBe('This text is not in Entrada’s catalogue.');
  expect(unknownWords({ correlationId: 'c', at: 't' }, 'de').fix).toContain('Korrelations-ID c, Zeit t.');
});
