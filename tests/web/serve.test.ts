import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serve, type WebHost } from '../../src/web/serve.ts';
import { ask, type Asked } from './ask.ts';
import { createEchoEngine } from './echo-engine.ts';

const PAGE = `<!doctype html><meta name="entrada-token" content="__TOKEN__">
<script nonce="__NONCE__" type="module" src="./assets/index.js"></script>`;

let folder: string;
let site: WebHost;
let engine: ReturnType<typeof createEchoEngine>;
let log: string[];
let port: number;
let token: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entrada-web-'));
  mkdirSync(join(folder, 'renderer', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'renderer', 'index.html'), PAGE);
  writeFileSync(join(folder, 'renderer', 'assets', 'index.js'), 'export {};\n');
  writeFileSync(join(folder, 'private.json'), '{"not":"ours to show"}');
  engine = createEchoEngine();
  log = [];
  site = await serve({
    engine,
    folder: join(folder, 'renderer'),
    port: 0,
    log: (line) => log.push(line),
  });
  const address = new URL(site.address);
  port = Number(address.port);
  token = address.searchParams.get('token') ?? '';
});

afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = () => `127.0.0.1:${String(port)}`;

/** A call as our own window makes it; `headers` replaces single ones, an empty value leaves the header out. */
function call(headers: Readonly<Record<string, string>> = {}, body?: Asked['body']) {
  const all = {
    host: own(),
    origin: `http://${own()}`,
    'content-type': 'application/json',
    'x-entrada-token': token,
    ...headers,
  };
  return ask(port, {
    method: 'POST',
    path: '/api/call',
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
    body: body ?? JSON.stringify({ operation: 'app.info', input: {} }),
  });
}

test('the address is on 127.0.0.1 and carries a long token', () => {
  expect(site.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
});

test('our own window is heard', async () => {
  const answer = await call();
  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { type: 'value', value: 'app.info' }]);
  expect(engine.calls).toEqual([{ operation: 'app.info', input: {} }]);
  expect(log).toEqual([]);
});

describe('a stranger is refused aloud', () => {
  type Stranger = readonly [
    who: string,
    headers: Readonly<Record<string, string>>,
    said: readonly [status: number, sentence: string],
  ];
  const strangers: readonly Stranger[] = [
    ['under another name for this machine', { host: 'rebound.example' }, [403, 'address it printed']],
    ['under another port', { host: '127.0.0.1:1' }, [403, 'address it printed']],
    ['from another page', { origin: 'https://evil.example' }, [403, 'not other web pages']],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }, [403, 'not other web pages']],
    ['from a sandboxed page', { origin: 'null' }, [403, 'not other web pages']],
    ['from nobody who says where from', { origin: '' }, [403, 'not other web pages']],
    [
      'from another site, by the browser’s word',
      { 'sec-fetch-site': 'cross-site' },
      [403, 'other web pages'],
    ],
    ['without the token', { 'x-entrada-token': '' }, [403, 'lacks the key']],
    ['with a wrong token', { 'x-entrada-token': 'x' }, [403, 'lacks the key']],
    ['by a form', { 'content-type': 'application/x-www-form-urlencoded' }, [415, 'takes JSON']],
    ['in plain text', { 'content-type': 'text/plain' }, [415, 'takes JSON']],
  ];

  test.each(strangers)('%s', async (_who, headers, [status, sentence]) => {
    const answer = await call(headers);
    expect(answer).toMatchObject({ status, body: expect.stringContaining(sentence) as string });
    expect(engine.calls).toEqual([]);
    expect(log).toHaveLength(1);
    expect(log.join()).not.toContain(token);
  });

  test('in their language', async () => {
    const answer = await call({ 'x-entrada-token': '', 'accept-language': 'de-AT,de;q=0.9' });
    expect(answer.body).toContain('fehlt der Schlüssel');
  });
});

test('a body that is too large is refused, whether announced or not', async () => {
  const large = Buffer.alloc(1024 * 1024 + 1, 32);
  expect(await call({}, large)).toMatchObject({ status: 413 });
  expect(await call({ 'transfer-encoding': 'chunked' }, large)).toMatchObject({ status: 413 });
  expect(engine.calls).toEqual([]);
});

test.each(['', '{', '[]', '{"operation":1,"input":{}}', '{"operation":"a","input":{},"more":1}'])(
  'a call that is none is refused: %s',
  async (body) => {
    expect(await call({}, body === '' ? ' ' : body)).toMatchObject({ status: 400 });
  },
);

describe('the page', () => {
  const page = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(port, { path, headers: { host: own(), ...headers } });

  test('comes with the token and a nonce of its own, under a strict policy', async () => {
    const [first, second] = [await page(`/?token=${token}`), await page(`/?token=${token}`)];
    const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(first.body).toContain(`content="${token}"`);
    expect(first.headers).toMatchObject({
      'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}' 'self'; style-src 'nonce-${nonce}' 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(second.body).not.toContain(nonce);
  });

  test.each(['/', '/?token=wrong', '/?token='])('is not given at %s', async (path) => {
    const answer = await page(path);
    expect(answer).toMatchObject({ status: 403, body: expect.stringContaining('lacks the key') as string });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('is not given to another origin or under another name', async () => {
    expect(await page(`/?token=${token}`, { origin: 'https://evil.example' })).toMatchObject({ status: 403 });
    expect(await page(`/?token=${token}`, { host: 'rebound.example' })).toMatchObject({ status: 403 });
  });

  test('loads its scripts as scripts', async () => {
    const script = await page('/assets/index.js');
    expect([script.status, script.headers['content-type']]).toEqual([200, 'text/javascript; charset=utf-8']);
  });

  test.each([
    '/../private.json',
    '/assets/../../private.json',
    '/%2e%2e/private.json',
    '/..%2fprivate.json',
    '/assets/..\\..\\private.json',
    '//etc/passwd',
    '/index.html',
    '/assets',
    '/nothing',
  ])('gives nothing else: %s', async (path) => {
    expect(await page(path)).toMatchObject({ status: 404 });
  });

  test.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH'])('does not know %s', async (method) => {
    const answer = await ask(port, { method, path: '/', headers: { host: own() } });
    expect(answer.status).toBe(405);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('events', () => {
  test('arrive as they happen, and end with the listener', async () => {
    const received = new Promise<string>((resolve, reject) => {
      const stream = get(
        {
          host: '127.0.0.1',
          port,
          path: `/api/events?token=${token}`,
          headers: { host: own() },
          agent: false,
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => {
            text += part;
            if (text.includes(': open')) {
              for (const tell of engine.listeners) tell({ name: 'engagement.changed', payload: { a: 1 } });
            }
            if (!text.includes('data: ')) return;
            stream.destroy();
            resolve(text);
          });
        },
      );
      stream.on('error', reject);
    });
    expect(await received).toContain('data: {"name":"engagement.changed","payload":{"a":1}}\n\n');
    await expect.poll(() => engine.listeners.size).toBe(0);
  });

  test('are refused without the token', async () => {
    expect(await ask(port, { path: '/api/events', headers: { host: own() } })).toMatchObject({ status: 403 });
    expect(engine.listeners.size).toBe(0);
  });
});

test('a port that is taken is an error with a code', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this form.
  const taken = (other.address() as AddressInfo).port;
  await expect(serve({ engine, folder, port: taken, log: () => undefined })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  });
  await new Promise((resolve) => other.close(resolve));
});

test('a window that is not built yet is said', async () => {
  const bare = await serve({ engine, folder: join(folder, 'nowhere'), port: 0, log: () => undefined });
  const address = new URL(bare.address);
  const answer = await ask(Number(address.port), {
    path: `/?${address.searchParams.toString()}`,
    headers: { host: address.host },
  });
  expect(answer).toMatchObject({ status: 503, body: expect.stringContaining('npm run setup') as string });
  await bare.close();
});
