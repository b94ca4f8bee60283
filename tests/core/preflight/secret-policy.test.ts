import { expect, test } from 'vitest';
import { durationMs } from '../../../src/core/preflight/secret-policy.ts';
import { monthsLater } from '../../../src/core/reconcile/bench.ts';

const day = 86_400_000;

test.each([
  ['P180D', 180 * day],
  ['P6M', 180 * day],
  ['P1Y', 365 * day],
  ['P4DT12H30M5S', 4.5 * day + 30 * 60_000 + 5000],
  ['P2W', 14 * day],
])("the policy's duration %s is read", (duration, ms) => {
  expect(durationMs(duration)).toBeCloseTo(ms, 3);
});

test('what is no duration is not guessed', () => {
  expect(durationMs('180 days')).toBeUndefined();
});

test('months end on the same day, or on the last one there is', () => {
  expect(monthsLater(Date.parse('2026-11-20T10:00:00.000Z'), 6)).toBe('2027-05-20T10:00:00.000Z');
  expect(monthsLater(Date.parse('2026-08-31T10:00:00.000Z'), 6)).toBe('2027-02-28T10:00:00.000Z');
  expect(monthsLater(Date.parse('2026-12-31T23:59:59.000Z'), 12)).toBe('2027-12-31T23:59:59.000Z');
});
