import { expect, test } from 'vitest';
import { longestChain, Tally } from '../../../src/cloud/wire/tally.ts';

const span = (start: number, end: number) => ({ start, end });

test.each([
  ['nothing', [], 0],
  ['one', [span(1, 2)], 1],
  ['one after the other', [span(1, 2), span(3, 4), span(5, 6)], 3],
  ['side by side', [span(1, 4), span(2, 5), span(3, 6)], 1],
  ['a slow one beside a chain', [span(1, 10), span(2, 3), span(4, 5), span(6, 7)], 3],
  ['a chain after a slow one', [span(1, 6), span(2, 3), span(4, 5), span(7, 8)], 3],
])('%s', (_what, spans, length) => {
  expect(longestChain(spans)).toBe(length);
  expect(longestChain([...spans].reverse())).toBe(length);
});

test('requests side by side are one link, and one that waited is another, however fast they are', async () => {
  const tally = new Tally();
  const quick = () => tally.count(async () => 'done');
  await Promise.all([quick(), quick()]);
  await quick();
  expect(tally.spans).toHaveLength(3);
  expect(longestChain(tally.spans)).toBe(2);
});

test('a request that failed counts too', async () => {
  const tally = new Tally();
  await expect(tally.count(() => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(tally.spans).toHaveLength(1);
});
