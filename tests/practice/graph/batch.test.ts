import { expect, test } from 'vitest';
import { onboard, openTenant, partOf } from './tenant.ts';
import type { Answer } from './tenant.ts';

const json = { 'content-type': 'application/json' };
const create = (id: string, body: object, dependsOn?: string[]): object => ({
  id,
  method: 'POST',
  url: '/applications',
  headers: json,
  body,
  dependsOn,
});
const read = (id: string, url = '/me', dependsOn?: string[]): object => ({
  id,
  method: 'GET',
  url,
  dependsOn,
});
const statuses = (answer: Answer): Record<string, number> =>
  Object.fromEntries(answer.body.responses.map((part) => [part.id, part.status]));

test('a batch succeeds as a whole whatever becomes of its parts', async () => {
  const admin = openTenant().as('admin');
  const requests = [
    read('me'),
    read('none', 'applications/11111111-2222-4333-8444-555555555555'),
    create('bad', { webb: {} }),
  ];
  const answer = await admin.post('/$batch', { requests });
  expect(answer.status).toBe(200);
  expect(statuses(answer)).toEqual({ me: 200, none: 404, bad: 400 });
  for (const part of answer.body.responses) expect(part.headers).toHaveProperty('request-id');
});

test('a failed part fails those that depend on it, and serial parts see what came before', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const failing = await admin.post('/$batch', {
    requests: [
      create('1', {}),
      create('2', { displayName: 'x' }, ['1']),
      create('3', { displayName: 'y' }, ['2']),
    ],
  });
  expect(statuses(failing)).toEqual({ 1: 400, 2: 424, 3: 424 });
  expect((await admin.get("/applications?$filter=displayName eq 'x'")).body.value).toEqual([]);

  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  const rename = { id: '1', method: 'PATCH', url: path, headers: json, body: { displayName: 'renamed' } };
  const serial = await admin.post('/$batch', { requests: [rename, read('2', path, ['1'])] });
  expect(partOf(serial, '2').body.displayName).toBe('renamed');
});

test('answers of parallel parts come in any order', async () => {
  const admin = openTenant().as('admin');
  const requests = Array.from({ length: 20 }, (_, at) => read(String(at)));
  const orders = new Set<string>();
  for (let turn = 0; turn < 3; turn++) {
    const { body } = await admin.post('/$batch', { requests });
    orders.add(body.responses.map((part) => part.id).join());
  }
  expect(orders.size).toBe(3);
});

test.each([
  ['more than twenty parts', Array.from({ length: 21 }, (_, at) => read(String(at)))],
  ['two parts of one id', [read('1'), read('1')]],
  ['no part at all', []],
  ['an unknown parent', [read('1', '/me', ['7'])]],
  [
    'a mixture of serial and parallel',
    [read('1'), read('2', '/me', ['1']), read('3', '/me', ['2']), read('4')],
  ],
  ['an unknown property', [{ id: '1', method: 'GET', url: '/me', dependson: [] }]],
])('a batch with %s is refused whole', async (_, requests) => {
  expect((await openTenant().as('admin').post('/$batch', { requests })).status).toBe(400);
});

test('a part with a body says what it is', async () => {
  const { body } = await openTenant()
    .as('admin')
    .post('/beta/$batch', {
      requests: [{ id: '1', method: 'POST', url: '/applications', body: { displayName: 'x' } }],
    });
  expect(body.responses).toMatchObject([{ status: 400, body: { error: { code: 'BadRequest' } } }]);
});
