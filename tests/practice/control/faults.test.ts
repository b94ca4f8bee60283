import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Conversation, xoauth2 } from '../mail/conversation.ts';
import { startedPractice, type Practice } from '../support/practice.ts';
import { steering, type Steering } from './steering.ts';

let cloud: Practice;
let at: Steering;

beforeAll(async () => {
  cloud = await startedPractice({}, Date.now);
  at = await steering(cloud);
});
afterEach(() => at.control('POST', '/reset'));
afterAll(() => cloud.stop());

async function faults(document: string): Promise<void> {
  expect(await at.control('POST', '/faults', document)).toMatchObject({ status: 200 });
}

test('a rule strikes by service, method and path, from the n-th call on and so often', async () => {
  await faults(`
rules:
  - name: busy
    service: graph
    method: [GET, PATCH]
    path: /servicePrincipals**
    from: 2
    every: 2
    calls: 2
    error: { status: 503, code: ServiceUnavailable, message: Please retry., headers: { Retry-After: '7' } }
`);
  const statuses = [];
  for (let call = 0; call < 7; call++)
    statuses.push((await at.graph('GET', '/servicePrincipals?$top=1')).status);
  expect(statuses).toEqual([200, 503, 200, 503, 200, 200, 200]);
  expect((await at.graph('GET', '/applications?$top=1')).status).toBe(200);
  expect((await at.control('GET', '/faults')).body).toMatchObject({
    rules: [{ name: 'busy', met: 7, struck: 2 }],
  });
});

test('an error comes in the form of the service, an answer as it is written', async () => {
  await faults(
    JSON.stringify({
      rules: [
        {
          service: 'graph',
          path: '/me',
          error: { status: 429, code: 'TooManyRequests', message: 'Wait.', headers: { 'Retry-After': '3' } },
        },
        { service: 'login', error: { status: 400, code: '53003', message: 'Blocked.' } },
        { service: 'arm', answer: { status: 418, headers: { 'x-odd': 'yes' }, body: { teapot: true } } },
      ],
    }),
  );
  const me = await at.graph('GET', '/me');
  expect(me.headers.get('retry-after')).toBe('3');
  expect(me.body).toMatchObject({ error: { code: 'TooManyRequests', message: 'Wait.' } });
  const login = await cloud.fetch(`${cloud.authority}/oauth2/v2.0/token`, { method: 'POST' });
  expect(await login.json()).toMatchObject({ error: 'invalid_grant', error_codes: [53003] });
  const arm = await cloud.fetch(`${cloud.cloud.endpoints.arm ?? ''}/tenants`);
  expect([arm.status, arm.headers.get('x-odd'), await arm.json()]).toEqual([418, 'yes', { teapot: true }]);
});

test('a connection is cut before or after the effect; a proxy answers with a page; a part of a batch fails alone', async () => {
  const made = { displayName: 'cut' };
  await faults('rules: [{ service: graph, method: POST, path: /applications, cut: before, calls: 1 }]');
  await expect(at.graph('POST', '/applications', made)).rejects.toThrow();
  await faults('rules: [{ service: graph, method: POST, path: /applications, cut: after, calls: 1 }]');
  await expect(at.graph('POST', '/applications', made)).rejects.toThrow();
  const found = await at.graph('GET', "/applications?$filter=displayName eq 'cut'");
  expect(found.body['value']).toHaveLength(1);
  await faults('rules: [{ service: graph, path: /organization, proxyPage: {}, calls: 1 }]');
  expect(await at.graph('GET', '/organization')).toMatchObject({
    status: 200,
    text: expect.stringContaining('<!doctype html>') as unknown,
  });
  await faults(
    'rules: [{ service: graph, path: /me, error: { status: 504, code: GatewayTimeout, message: x } }]',
  );
  const requests = ['/me', '/organization'].map((url, id) => ({ id: String(id), method: 'GET', url }));
  const { body } = await at.graph('POST', '/$batch', { requests });
  const statuses = (body['responses'] as { id: string; status: number }[]).map(({ id, status }) => [
    id,
    status,
  ]);
  expect(Object.fromEntries(statuses)).toEqual({ 0: 504, 1: 200 });
});

test('a mail server’s command is delayed, refused or cut like a request, and is heard of', async () => {
  const anna = 'anna.albrecht@practice.example';
  await faults(`
rules:
  - { service: smtp, method: EHLO, calls: 1, error: { status: 421, code: 4.3.2, message: Service not available } }
  - { service: imap, method: AUTHENTICATE, path: /anna.*, error: { status: 400, code: 'NO', message: '[UNAVAILABLE] Server busy.' } }
  - { service: imap, method: CAPABILITY, cut: before }
`);
  const smtp = Conversation.smtp(cloud);
  await smtp.until(/\r\n/);
  expect(await smtp.reply('EHLO test.example')).toBe('421 4.3.2 Service not available\r\n');
  expect(await smtp.reply('NOOP')).toBe('250 2.0.0 OK\r\n');
  const imap = Conversation.imap(cloud);
  const refused = await imap.command(`A AUTHENTICATE XOAUTH2 ${xoauth2(anna, 'x')}`);
  expect(refused).toContain('A NO [UNAVAILABLE] Server busy.\r\n');
  expect(await imap.command('B CAPABILITY')).toBe('');
  const { body } = await at.control('GET', '/requests');
  const heard = (body['requests'] as Record<string, unknown>[]).map(({ service, method, path, status }) =>
    [service, method, path, status].join(' '),
  );
  expect(heard.slice(-4)).toEqual([
    'smtp EHLO / 421',
    'smtp NOOP / 250',
    `imap AUTHENTICATE /${anna} 400`,
    'imap CAPABILITY / 0',
  ]);
});

test('what happens to the tenant happens whole or not at all, and reset brings everything back', async () => {
  const { id } = (await at.graph('POST', '/applications', { displayName: 'ours' })).body;
  const wrong = 'tenant: [{ do: delete-application, app: ours }, { do: delete-application, app: nowhere }]';
  expect(await at.control('POST', '/faults', wrong)).toMatchObject({
    status: 409,
    body: { problems: [{ field: 'app', message: "The tenant has no application 'nowhere'." }] },
  });
  expect((await at.graph('GET', `/applications/${String(id)}`)).status).toBe(200);
  await faults('tenant: [{ do: delete-application, app: ours }]');
  expect((await at.graph('GET', `/applications/${String(id)}`)).status).toBe(404);
  await faults('switches: { clockSkewMs: -3600000 }');
  expect(Date.parse((await at.graph('GET', '/me')).headers.get('date') ?? '')).toBeLessThan(
    Date.now() - 3_500_000,
  );
  expect((await at.control('DELETE', '/faults/clockSkewMs')).status).toBe(200);
  expect((await at.control('DELETE', '/faults/clockSkew')).status).toBe(404);
  await at.control('POST', '/reset');
  expect((await at.control('GET', '/tenant')).body).toMatchObject({ applications: [], deleted: [] });
});

test.each([
  ['rules: [{ servce: graph, cut: before }]', 'rules[0].servce', 'Remove it'],
  ['rules: [{ service: grahp, cut: before }]', 'rules[0].service', ''],
  ['rules: [{ service: graph }]', 'rules[0]', ''],
  ['rules: [{ cut: before, proxyPage: {} }]', 'rules[0]', ''],
  ['switches: { lagMs: soon }', 'switches.lagMs', 'Give a number'],
  ['tenant: [{ do: explode }]', 'tenant[0].do', ''],
  ['scenarios: []', 'scenarios', 'Remove it'],
  ['rules: [', '', 'Write YAML or JSON.'],
  ['7', '', ''],
])('%s is refused with the field and what to do', async (document, field, fix) => {
  const { status, body } = await at.control('POST', '/faults', document);
  expect(status).toBe(400);
  const [problem] = body['problems'] as { field: string; message: string; fix: string }[];
  expect(problem?.field).toBe(field);
  expect(problem?.fix).toContain(fix);
  expect((await at.control('GET', '/faults')).body).toMatchObject({ rules: [] });
});
