import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { app, told, WebContents } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'entrada-start-'));
  vi.stubEnv('ENTRADA_HOME', home);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true, force: true });
});

test('the app starts with its engine behind the window and ends when the window does', async () => {
  await import('../../src/main/index.ts');
  await vi.waitFor(() => expect(told.windows[0]?.loaded).toEqual(['entrada://app/']));
  expect(told.windows[0]?.options['webPreferences']).toMatchObject({
    preload: expect.stringMatching(/preload[\\/]index\.cjs$/) as string,
  });
  expect(told.paths).toEqual({ userData: join(home, 'window') });

  const sender = new WebContents();
  const event = { sender, senderFrame: sender.mainFrame };
  const answer = await told.calls.get('entrada:call')?.(
    ...([event, { operation: 'settings.read', input: {} }] as never[]),
  );
  expect(answer).toMatchObject({ type: 'value', value: { language: 'system' } });

  told.ended.length = 0;
  app.emit('window-all-closed');
  app.emit('before-quit', { preventDefault: () => undefined });
  await vi.waitFor(() => expect(told.ended).toEqual(['quit', 'exit']));
});
