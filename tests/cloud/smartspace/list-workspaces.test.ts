import { expect, test } from 'vitest';
import type { Result } from '../../../src/contract/problem.ts';
import { listWorkspaces } from '../../../src/cloud/smartspace/list-workspaces.ts';
import { valueOf } from '../support/cloud.ts';
import { containing } from '../support/expecting.ts';
import { cut, json, page, roughGraph } from '../support/rough-graph.ts';
import type { Reply } from '../support/rough-graph.ts';

async function listed(...replies: Reply[]) {
  const { host, http, seen } = await roughGraph(...replies);
  const result = await listWorkspaces({ http, api: `https://${host}/chat`, token: 'app-token' });
  return { result, seen };
}

const problemOf = <Value>(result: Result<Value>) => (result.ok ? undefined : result.problem);
const workspace = (id: string) => ({ id, name: `Workspace ${id}`, tags: [] });

test('workspaces are read page by page, with the app’s own token', async () => {
  const first = json(200, { data: ['1', '2'].map(workspace), total: 3 });
  const { result, seen } = await listed(first, json(200, { data: [workspace('3')], total: 3 }));
  expect(valueOf(result).map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(seen.map(({ url }) => url)).toEqual([
    '/chat/workspaces?take=100&skip=0',
    '/chat/workspaces?take=100&skip=2',
  ]);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer app-token', 'Bearer app-token']);
});

test('none is an answer too', async () => {
  expect(valueOf((await listed(json(200, { data: [], total: 0 }))).result)).toEqual([]);
});

test.each([
  ['a page', page(200), 'not-an-api'],
  ['a page that says no', page(403), 'not-an-api'],
  ['a way to a page', json(302, {}, { location: '/login' }), 'not-an-api'],
  ['JSON of something else', json(200, { hello: 'world' }), 'not-an-api'],
  ['401 with the header', json(401, {}, { 'x-reauth-required': 'true' }), 'sign-in-again'],
  ['401 alone', json(401, {}), 'token'],
  ['403', json(403, { message: 'Forbidden' }), 'forbidden'],
  ['404', json(404, {}), 'not-found'],
  ['500', json(500, {}), 'other'],
])('%s is explained', async (_, reply, reason) => {
  const { result } = await listed(reply);
  expect(problemOf(result)).toMatchObject({
    code: 'smartspace-refused',
    reason,
    url: containing('/chat/workspaces'),
  });
});

test('a lost connection is one', async () => {
  expect(problemOf((await listed(cut)).result)).toMatchObject({ code: 'network-lost' });
});
