import { expect, test } from 'vitest';
import { clearIfStillThere, digestOf } from '../../src/renderer/secret/clear-clipboard.ts';

function clipboardWith(text: string) {
  const held = { text };
  return {
    held,
    readText: async () => held.text,
    writeText: async (next: string) => {
      held.text = next;
    },
  };
}

test('the clipboard is emptied when it still holds what was copied', async () => {
  const clipboard = clipboardWith('copied');
  expect(await clearIfStillThere(clipboard, await digestOf('copied'))).toBe('cleared');
  expect(clipboard.held.text).toBe('');
});

test('what somebody has copied since stays', async () => {
  const clipboard = clipboardWith('something else');
  expect(await clearIfStillThere(clipboard, await digestOf('copied'))).toBe('replaced');
  expect(clipboard.held.text).toBe('something else');
});

test('a browser that forbids looking is told apart', async () => {
  const forbidding = {
    readText: () => Promise.reject(new DOMException('not focused', 'NotAllowedError')),
    writeText: () => Promise.resolve(),
  };
  expect(await clearIfStillThere(forbidding, await digestOf('copied'))).toBe('forbidden');
});
