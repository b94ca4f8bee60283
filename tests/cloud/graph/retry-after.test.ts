import { afterEach, expect, test, vi } from 'vitest';
import { retryAfterMs } from '../../../src/cloud/graph/retry-after.ts';

afterEach(() => vi.useRealTimers());

test.each([
  ['10', 10_000],
  ['2.128', 2_128],
  ['0', 0],
  ['-5', 0],
  ['Sat, 31 Jan 2026 10:00:30 GMT', 30_000],
  ['Sat, 31 Jan 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  [null, undefined],
])('Retry-After: %s → %s', (header, ms) => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-01-31T10:00:00Z') });
  expect(retryAfterMs(header)).toBe(ms);
});
