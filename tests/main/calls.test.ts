import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setupCalls } from '../../src/main/setup-calls.ts';
import { createEchoEngine } from '../web/echo-engine.ts';
import { told, WebContents } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

let logged: string[];

beforeEach(() => {
  logged = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
});

describe('calls', () => {
  const ours = () => {
    const sender = new WebContents();
    return { sender, senderFrame: sender.mainFrame as { url: string } | null };
  };
  const invoke = (event: unknown, asked: unknown) => {
    const engine = createEchoEngine();
    setupCalls(engine);
    const handler = told.calls.get('entrada:call');
    return { engine, answer: async () => handler?.(event as never, asked as never) };
  };
  const asked = { operation: 'app.info', input: {} };

  test('of our own page are answered', async () => {
    const { engine, answer } = invoke(ours(), asked);
    expect(await answer()).toEqual({ type: 'value', value: 'app.info' });
    expect(engine.calls).toEqual([asked]);
  });

  const strangers: readonly (readonly [string, () => unknown])[] = [
    [
      'another page in our window',
      () => {
        const event = ours();
        event.sender.mainFrame.url = 'https://evil.example/';
        return event;
      },
    ],
    ['a frame inside our page', () => ({ ...ours(), senderFrame: { url: 'entrada://app/' } })],
    ['a frame that is gone', () => ({ ...ours(), senderFrame: null })],
    [
      'a page whose address only looks like ours',
      () => {
        const event = ours();
        event.sender.mainFrame.url = 'entrada://app.evil.example/';
        return event;
      },
    ],
    [
      'an empty page',
      () => {
        const event = ours();
        event.sender.mainFrame.url = '';
        return event;
      },
    ],
  ];
  test.each(strangers)('of %s are refused aloud', async (_who, event) => {
    const { engine, answer } = invoke(event(), asked);
    await expect(answer()).rejects.toThrow('Entrada answers its own window only.');
    expect(engine.calls).toEqual([]);
    expect(logged).toEqual(['entrada: refused a call from a page that is not ours\n']);
  });

  test('of another form are refused', async () => {
    const { engine, answer } = invoke(ours(), { operation: 1 });
    await expect(answer()).rejects.toThrow();
    expect(engine.calls).toEqual([]);
  });
});
