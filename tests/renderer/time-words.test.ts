import { expect, test } from 'vitest';
import { regionOf } from '../../src/renderer/speech/region.ts';
import { inWords, moment } from '../../src/renderer/speech/time-words.ts';
import { withArticle } from '../../src/renderer/speech/with-article.ts';

const now = Date.parse('2026-05-01T12:00:00Z');
const inDays = (days: number) => new Date(now + days * 86_400_000).toISOString();

test.each([
  [12, 'en-GB', 'in 12 days'],
  [12, 'de', 'in 12 Tagen'],
  [-3, 'en-GB', '3 days ago'],
  [183, 'de', 'in 6 Monaten'],
  [0.5, 'en-GB', 'in 12 hours'],
  [900, 'en-GB', 'in 2 years'],
])('%d days from now, in %s: %s', (days, region, words) => {
  expect(inWords(inDays(days), region, now)).toBe(words);
});

test('a moment of today is its minute, any other has its day', () => {
  expect(moment('2026-05-01T12:34:00Z', 'en-GB', new Date(now))).toMatch(/^\d\d:34$/);
  expect(moment('2025-05-01T12:34:00Z', 'en-GB', new Date(now))).toMatch(/^1 May 2025, \d\d:34$/);
});

test("dates are written in the system's own variant of the chosen language", () => {
  expect(regionOf('de', ['en-US', 'de-CH'])).toBe('de-CH');
  expect(regionOf('en', ['de-CH'])).toBe('en-GB');
});

test('roles get their article in English and none in German', () => {
  expect(withArticle('Exchange Administrator', 'en')).toBe('an Exchange Administrator');
  expect(withArticle('Privileged Role Administrator', 'en')).toBe('a Privileged Role Administrator');
  expect(withArticle('Exchange-Administrator', 'de')).toBe('Exchange-Administrator');
});
