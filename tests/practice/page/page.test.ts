import { afterAll, beforeAll, expect, test } from 'vitest';
import { steering, type Steering } from '../control/steering.ts';
import { posting } from '../support/https.ts';
import { startedPractice, type Practice } from '../support/practice.ts';

let cloud: Practice;
let at: Steering;

beforeAll(async () => {
  cloud = await startedPractice({}, Date.now);
  at = await steering(cloud);
});
afterAll(() => cloud.stop());

async function page(language = 'en'): Promise<string> {
  const response = await cloud.fetch(`${cloud.cloud.endpoints.control}/`, {
    headers: { accept: 'text/html', 'accept-language': language },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  return response.text();
}

/** A button of the page, without scripts. */
async function press(path: string, fields: Record<string, string> = {}, origin?: string): Promise<string> {
  const form = posting(fields);
  const headers = { accept: 'text/html', ...(origin !== undefined && { origin }) };
  const response = await cloud.fetch(`${cloud.cloud.endpoints.control}${path}`, { ...form, headers });
  return `${response.status} ${response.headers.get('location') ?? ''}`;
}

test('the page shows accounts, what was registered, every request, and nothing as markup', async () => {
  await at.graph('POST', '/applications', { displayName: '<img src=x onerror=alert(1)>' });
  await at.graph('GET', '/applications/nowhere');
  const html = await page();
  expect(html).toContain('admin@practice.example');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(html).not.toContain('<img');
  expect(html).toContain('<code>GET /v1.0/applications/nowhere</code>');
  expect(html).toContain('Invalid object identifier');
  expect(await page('de')).toContain('Übungsmandant: nichts hier ist echt');
});

test('a scenario, faults of one’s own, switching off and reset work without scripts', async () => {
  expect(await press('/scenarios/throttled')).toBe('303 /');
  expect(await page()).toContain('<strong>Microsoft Graph takes no requests</strong>');
  expect(await press('/faults/off')).toBe('303 /');
  expect(await press('/faults', { document: 'rules: [{ service: graph, name: mine, cut: before }]' })).toBe(
    '303 /',
  );
  expect(await page()).toContain('<strong>mine</strong>');
  expect(await press('/faults/mine/off')).toBe('303 /');
  expect(await press('/faults', { document: 'rules: 1' })).toMatch(/^303 \/\?problem=/);
  expect(await press('/reset')).toBe('303 /');
  expect(await page()).not.toContain('onerror=alert');
});

test('a page of another origin changes nothing', async () => {
  await at.control('POST', '/scenarios/throttled');
  expect(await press('/faults/off', {}, 'https://evil.example')).toMatch(
    /^303 \/\?problem=A%20page%20of%20another/,
  );
  expect(await page()).toContain('<strong>Microsoft Graph takes no requests</strong>');
  const own = new URL(cloud.cloud.endpoints.control).origin;
  expect(await press('/reset', {}, own)).toBe('303 /');
});

test('requests come live, as data and as rows of the page’s table', async () => {
  const listen = async (path: string): Promise<string> => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.control}${path}`, {
      headers: { accept: 'text/event-stream' },
    });
    const reader = (response.body ?? new ReadableStream()).getReader();
    await reader.read();
    await at.graph('GET', '/organization');
    const { value } = (await reader.read()) as { value?: Uint8Array };
    await reader.cancel();
    return new TextDecoder().decode(value);
  };
  expect(await listen('/requests')).toMatch(/event: request\ndata: \{"service":"graph".*"caller":"admin@/);
  expect(await listen('/requests/rows')).toContain('<code>GET /v1.0/organization</code>');
});
