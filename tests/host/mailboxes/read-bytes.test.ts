import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBytes } from '../../../src/host/mailboxes/read-bytes.ts';
import { nastyFiles } from './files.ts';

test.each(nastyFiles)('$is', ({ bytes, mailboxes, issues = [] }) => {
  const read = readBytes(bytes);
  expect({
    mailboxes: read.mailboxes,
    issues: read.issues.map(({ line, reason }) => `${String(line)} ${reason}`),
  }).toEqual({ mailboxes, issues });
});

test('a duplicate names how it was written first', () => {
  const { issues } = readBytes(Buffer.from('Anna@x.example\nanna@X.example'));
  expect(issues).toEqual([
    { line: 2, reason: 'duplicate', given: 'anna@X.example', nearest: 'Anna@x.example' },
  ]);
});

test('of any text no row is lost: each is a mailbox or told', () => {
  const cell = fc.constantFrom('a@x.example', 'b@x.example', 'Jane', '"', '"q"', ',', ';', '\t', ' ', 'ä');
  const line = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
      const read = readBytes(Buffer.from(lines.join(end)));
      const told = read.issues.filter(({ line }) => line > 0).length;
      expect(read.mailboxes.length + told).toBe(read.rows);
    }),
    { numRuns: 500 },
  );
});

test('ten thousand rows are read at once', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `"Person ${String(at)}";p${String(at)}@x.example`);
  const began = performance.now();
  const read = readBytes(Buffer.from(`Name;Mail\n${rows.join('\n')}`));
  expect(read.mailboxes).toHaveLength(10_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});
