import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosed } from '../../../src/contract/diagnosis.ts';
import { collect } from '../../../src/core/diagnose/collect.ts';
import { diagnose } from '../../../src/core/diagnose/diagnose.ts';
import { MOST_CHARACTERS } from '../../../src/core/diagnose/unwrap/bound.ts';
import { viewsOf } from '../../../src/core/diagnose/unwrap/views.ts';
import { messages } from './read-messages.ts';

const MEGABYTE = 1_000_000;
const MOST_VIEWS = 4;
const fill = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length)).slice(0, MEGABYTE);

/** What a matcher may stumble over: what opens and never closes, what nearly matches, what is no character. */
const HARD = [
  'x',
  'error ',
  'error: something failed\n',
  '\\"',
  '<a ',
  '{"aud":',
  "object '",
  'tenant aaaa ',
  'web.xml update ',
  'QUFB',
  '%41%e4',
  '=C3=',
  '&#x',
  '\u0130\ud800ß',
  '> | ',
  '\u001b[31m',
  'c:\\users\\',
  'AADSTS50011 ',
  '\u0000\u0001',
];

/** Counts what is read, not how long it takes: that is what keeps a megabyte as cheap as a page. */
function read(text: string): void {
  const views = viewsOf(text);
  expect(views.length).toBeLessThanOrEqual(MOST_VIEWS);
  for (const view of views) {
    expect(view.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(view.lower.length).toBe(view.text.length);
  }
  diagnosed.parse({ diagnoses: diagnose(text), collected: collect(text) });
}

test.each(HARD)('a megabyte of %j is read in part and answered', (text) => read(fill(text)));

test('any text is answered', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(...HARD),
    fc.constantFrom(...messages.map(({ text }) => text)),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => read(parts.join(''))),
    { numRuns: 150 },
  );
});

test('in a long log the error is found, wherever it stands', () => {
  const calm = 'INFO 2026-03-03T10:20:30Z the service is well and has nothing to say\n'.repeat(2_800);
  const noisy = 'WARN an error that nobody minds\n'.repeat(3_000);
  for (const log of [calm, noisy]) {
    expect(diagnose(`${log}AADSTS7000222: expired\n${log}`)[0]?.id).toBe('entra-secret-expired');
    expect(diagnose(`${log}${log}AADSTS7000222: expired`)[0]?.id).toBe('entra-secret-expired');
  }
});
