import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeJson,
  quoteBash,
  quoteOData,
  quotePowerShell,
} from '../../../src/core/handover/scripts/quote.ts';

/** Anything a checked answer may hold: any characters but control characters, many with a meaning in a shell. */
const meaningful = fc.constantFrom(
  ...Array.from('\'"`$\\!{}()[];&|<>*?~#%^@= -'),
  ...['$(id)', '${x}', '‘', '’', '‚', '‛', 'ß', '🐦'],
);
const printable = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}/u.test(text));
const value = fc.array(fc.oneof(meaningful, printable), { maxLength: 30 }).map((parts) => parts.join(''));

const bashReads = (quoted: readonly string[]): string[] =>
  execFileSync('bash', ['--norc', '-s'], { input: `printf '%s\\0' ${quoted.join(' ')}`, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);

/**
 * PowerShell's rule for '…' (about_Quoting_Rules; the tokenizer takes U+2018–U+201B for the quote as well): a
 * doubled quote is one quote, a single one ends the text.
 */
function powerShellReads(quoted: string): string {
  const isQuote = (letter: string | undefined): boolean =>
    letter !== undefined && /['\u2018-\u201B]/.test(letter);
  let text = '';
  for (let at = 1; at < quoted.length; at += 1) {
    const letter = quoted[at] ?? '';
    if (isQuote(letter)) {
      if (!isQuote(quoted[at + 1]))
        return at === quoted.length - 1 ? text : `${text} and then ${quoted.slice(at)}`;
      at += 1;
    }
    text += letter;
  }
  return `${text} without an end`;
}

test('bash reads back what was quoted', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
      expect(bashReads(values.map(quoteBash))).toEqual(values);
    }),
    { numRuns: 40 },
  );
});

test('PowerShell reads back what was quoted', () => {
  fc.assert(
    fc.property(value, (text) => {
      expect(powerShellReads(quotePowerShell(text))).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('JSON reads back what was escaped', () => {
  fc.assert(
    fc.property(value, (text) => {
      expect(JSON.parse(`"${escapeJson(text)}"`)).toBe(text);
    }),
  );
});

describe.each([
  ['PowerShell', quotePowerShell],
  ['bash', quoteBash],
  ['OData', quoteOData],
  ['JSON', escapeJson],
])('%s', (_, quote) => {
  test.each(['a\nb', 'a\rb', 'a\u0000b', '\t', '\u001B[0m'])('refuses %j', (text) => {
    expect(() => quote(text)).toThrow('control character');
  });
});

test('quotes look as people would write them', () => {
  expect(quotePowerShell("O'Brien’s $app `x")).toBe("'O''Brien’’s $app `x'");
  expect(quoteBash("O'Brien $(id)")).toBe(`'O'\\''Brien $(id)'`);
  expect(quoteOData("O'Brien")).toBe("'O''Brien'");
});
