import { expect, test } from 'vitest';
import { secretUrgency } from '../../src/renderer/screens/customers/secret-urgency.ts';

const now = Date.parse('2026-05-01T12:00:00Z');

test.each([
  ['2026-04-30T00:00:00Z', 'ended'],
  ['2026-05-20T00:00:00Z', 'soon'],
  ['2026-11-01T00:00:00Z', 'later'],
])('a secret that ends %s: %s', (ends, urgency) => {
  expect(secretUrgency(ends, now)).toBe(urgency);
});
