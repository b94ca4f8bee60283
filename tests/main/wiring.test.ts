import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setupEnd } from '../../src/main/setup-end.ts';
import { setupEvents } from '../../src/main/setup-events.ts';
import { setupMenu } from '../../src/main/setup-menu.ts';
import { setupPermissions } from '../../src/main/setup-permissions.ts';
import { setupProcess } from '../../src/main/setup-process.ts';
import { setupScheme } from '../../src/main/setup-scheme.ts';
import { setupSingleInstance } from '../../src/main/setup-single-instance.ts';
import { setupWindow } from '../../src/main/setup-window.ts';
import { systemClipboard } from '../../src/main/system-clipboard.ts';
import { createEchoEngine } from '../web/echo-engine.ts';
import { app, BrowserWindow, told } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

beforeEach(() => {
  app.removeAllListeners();
  told.windows.length = 0;
});

test('the window has a sandbox, an isolated context, no Node, no webview', async () => {
  await setupWindow('/preload/index.cjs');
  const [window] = told.windows;
  expect(window?.loaded).toEqual(['entrada://app/']);
  expect(window?.options['webPreferences']).toEqual({
    preload: '/preload/index.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  window?.emit('ready-to-show');
  expect(window?.done).toEqual(['show']);
});

test('everything is sandboxed, no crash is dumped, and Chromium keeps its files with ours', () => {
  setupProcess('/data');
  expect(told).toMatchObject({
    sandboxed: true,
    switches: ['disable-crash-reporter', 'disable-breakpad'],
    paths: { userData: join('/data', 'window') },
  });
});

test('our scheme is a secure origin that does not get around the policy', () => {
  setupScheme();
  expect(told.schemes).toEqual([
    {
      scheme: 'entrada',
      privileges: {
        standard: true,
        secure: true,
        supportFetchAPI: true,
        bypassCSP: false,
        corsEnabled: false,
      },
    },
  ]);
});

test('events go to our own page only', () => {
  const engine = createEchoEngine();
  const [own, foreign] = [new BrowserWindow({}), new BrowserWindow({})];
  foreign.webContents.url = 'https://evil.example/';
  setupEvents(engine);
  const event = { name: 'engagement.changed', payload: {} };
  for (const tell of engine.listeners) tell(event);
  expect(own.webContents.sent).toEqual([['entrada:event', event]]);
  expect(foreign.webContents.sent).toEqual([]);
});

describe('permissions', () => {
  const asks = (permission: string, page: string) => {
    setupPermissions();
    const answers: boolean[] = [];
    const { request, check, device } = told.permissions;
    request?.(
      ...([{}, permission, (allowed: boolean) => answers.push(allowed), { requestingUrl: page }] as never[]),
    );
    return [...answers, check?.(...([{}, permission, page] as never[])), device?.()];
  };

  test('the window may copy', () => {
    expect(asks('clipboard-sanitized-write', 'entrada://app/')).toEqual([true, true, false]);
  });
  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen'])(
    'and not: %s',
    (permission) => {
      expect(asks(permission, 'entrada://app/')).toEqual([false, false, false]);
    },
  );
  test('another page may nothing', () => {
    expect(asks('clipboard-sanitized-write', 'https://evil.example/')).toEqual([false, false, false]);
  });
});

test('a second start brings the first window to the front', () => {
  const window = new BrowserWindow({});
  expect(setupSingleInstance()).toBe(true);
  app.emit('second-instance');
  expect(window.done).toEqual(['restore', 'focus']);
  told.isFirst = false;
  expect(setupSingleInstance()).toBe(false);
});

test('the menu offers no reload and no developer tools', () => {
  setupMenu('darwin');
  expect(JSON.stringify(told.menus)).not.toMatch(/reload|toggleDevTools/i);
  expect(told.menus[0]).toMatchObject([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'viewMenu' }]);
});

test('the host is closed before the app ends', async () => {
  told.ended.length = 0;
  const close = vi.fn(async () => undefined);
  setupEnd(close);
  app.emit('window-all-closed');
  const preventDefault = vi.fn();
  app.emit('before-quit', { preventDefault });
  await vi.waitFor(() => expect(told.ended).toEqual(['quit', 'exit']));
  expect([preventDefault, close].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

test('the clipboard is the system’s', async () => {
  await systemClipboard.write('x');
  expect(await systemClipboard.read()).toBe('x');
});
