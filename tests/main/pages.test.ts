import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { setupPages } from '../../src/main/setup-pages.ts';
import { told } from './electron-stand-in.ts';

vi.mock('electron', () => import('./electron-stand-in.ts'));

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-main-'));
  writeFileSync(join(folder, 'index.html'), '<script nonce="__NONCE__"></script><meta content="__TOKEN__">');
  writeFileSync(join(folder, 'window.js'), 'export {};');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pages', () => {
  const page = (url: string, method = 'GET') => {
    setupPages(folder);
    // The stand-in hands the request on as it is; Node's Request refuses nothing that Electron's would not.
    return told.pages.get('entrada')?.({ url, method } as Request);
  };

  test('come with a nonce of their own under a strict policy, and without a token', async () => {
    const answer = await page('entrada://app/');
    const nonce = /nonce="([^"]+)"/.exec((await answer?.text()) ?? '')?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    expect(answer?.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'nonce-${nonce}' 'self'; style-src 'nonce-${nonce}' 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
    );
    expect(await (await page('entrada://app/index.html'))?.text()).toContain('<meta content="">');
  });

  test('load their scripts', async () => {
    const answer = await page('entrada://app/window.js');
    expect([answer?.status, answer?.headers.get('content-type'), await answer?.text()]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {};',
    ]);
  });

  test.each([
    ['GET', 'entrada://app/../../etc/passwd'],
    ['GET', 'entrada://app/%2e%2e/%2e%2e/etc/passwd'],
    ['GET', 'entrada://other/index.html'],
    ['GET', 'entrada://app/nothing'],
    ['POST', 'entrada://app/'],
  ])('are nothing else: %s %s', async (method, url) => {
    expect((await page(url, method))?.status).toBe(404);
  });
});
