import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setupNavigation } from '../../src/main/setup-navigation.ts';
import { app, told, WebContents } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

let logged: string[];

beforeEach(() => {
  app.removeAllListeners();
  told.opened.length = 0;
  logged = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => logged.push(String(line)) > 0);
});

describe('navigation', () => {
  const contents = () => {
    setupNavigation();
    const made = new WebContents();
    app.emit('web-contents-created', {}, made);
    return made;
  };

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    '%s is prevented',
    (name) => {
      const preventDefault = vi.fn();
      contents().emit(name, { preventDefault });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  test.each([
    'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x',
    'https://entra.microsoft.com/',
    'https://microsoft.com/devicelogin',
    'https://localhost:4711/device',
  ])('a link to %s opens outside', (url) => {
    expect(contents().openHandler({ url })).toEqual({ action: 'deny' });
    expect(told.opened).toEqual([url]);
  });

  test.each([
    'http://login.microsoftonline.com/',
    'https://login.microsoftonline.com.evil.example/',
    'https://login.microsoftonline.com:8443/',
    'https://user:pw@login.microsoftonline.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'ms-settings:privacy',
    'https://evil.example/',
    'no address',
  ])('a link to %s opens nothing', (url) => {
    expect(contents().openHandler({ url })).toEqual({ action: 'deny' });
    expect(told.opened).toEqual([]);
    expect(logged.join()).toContain('refused to open');
  });
});
