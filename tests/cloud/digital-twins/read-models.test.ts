import { expect, test } from 'vitest';
import { readModels } from '../../../src/cloud/digital-twins/read-models.ts';
import { cut, json, roughGraph } from '../support/rough-graph.ts';
import type { Reply } from '../support/rough-graph.ts';

async function read(reply: Reply) {
  const { host, http, seen } = await roughGraph(reply);
  return { result: await readModels({ http, host, token: 'app-token' }), seen, host };
}

test('one model is asked for, which changes nothing', async () => {
  const { result, seen } = await read(json(200, { value: [] }));
  expect(result.ok).toBe(true);
  expect(seen).toMatchObject([{ method: 'GET', url: '/models?api-version=2023-10-31', body: '' }]);
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer app-token', 'max-items-per-page': '1' });
});

test.each([
  [403, 'role'],
  [401, 'token'],
  [404, 'host'],
  [500, 'other'],
])('%i is explained', async (status, reason) => {
  const { result, host } = await read(json(status, { error: { code: 'X', message: 'Because.' } }));
  expect(result).toMatchObject({
    ok: false,
    problem: { code: 'twins-refused', reason, status, host, detail: 'Because.' },
  });
});

test('403 without a word is explained as well', async () => {
  const empty: Reply = (response) => response.writeHead(403).end();
  expect((await read(empty)).result).toMatchObject({ problem: { reason: 'role', detail: '' } });
});

test('a lost connection is one, and what is no host is asked nothing', async () => {
  expect((await read(cut)).result).toMatchObject({ problem: { code: 'network-lost' } });
  const { http, seen } = await roughGraph(json(200, {}));
  const result = await readModels({ http, host: 'twins.example/x?y=', token: 'app-token' });
  expect(result).toMatchObject({ problem: { code: 'twins-refused', reason: 'host' } });
  expect(seen).toEqual([]);
});
