import { expect, test } from 'vitest';
import type { Ask } from '../../../src/core/ports.ts';
import { valueOf } from '../support/cloud.ts';
import { anyText, containing, matching } from '../support/expecting.ts';
import { batch, cut, cutInBody, get, json, page, roughGraph } from '../support/rough-graph.ts';

const write: Ask = { service: 'graph', method: 'POST', path: '/applications', body: { displayName: 'x' } };
const error = (code: string, id?: string) => ({
  error: { code, message: code, ...(id && { innerError: { 'request-id': id } }) },
});

test('a batch has numbered parts, relative paths, and a content type where there is a body', async () => {
  const { wire, seen } = await roughGraph(batch(() => ({ status: 204 })));
  const headers = { Prefer: 'create-if-missing', ConsistencyLevel: 'eventual' };
  await wire.send([get('/a?$select=id'), { ...write, headers }]);
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({
    requests: [
      { id: '0', method: 'GET', url: '/a?$select=id' },
      {
        id: '1',
        method: 'POST',
        url: '/applications',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: { displayName: 'x' },
      },
    ],
  });
});

test('every request carries the token and a number of its own', async () => {
  const { wire, seen } = await roughGraph(json(200, {}));
  await wire.send([get('/a')]);
  await wire.send([write]);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer the-token', 'Bearer the-token']);
  const ids = seen.map(({ headers }) => headers['client-request-id']);
  expect(ids).toEqual([matching(/^[0-9a-f-]{36}$/), matching(/^[0-9a-f-]{36}$/)]);
  expect(ids[0]).not.toBe(ids[1]);
});

test('answers find their asks in whatever order they come, with their own ids and waits', async () => {
  const parts: Record<string, { status: number; body: unknown; headers: Record<string, string> }> = {
    '/a': { status: 201, body: { id: 'a' }, headers: { 'request-id': 'id-a' } },
    '/b': { status: 409, body: error('Directory_ConcurrencyViolation', 'id-b'), headers: {} },
    '/c': { status: 429, body: error('TooManyRequests'), headers: { 'Retry-After': '2.128' } },
  };
  const { wire } = await roughGraph(
    batch((url) => parts[url] ?? { status: 500 }, { 'request-id': 'id-whole' }),
  );
  const asks = ['/a', '/b', '/c'].map((path): Ask => ({ ...write, path }));
  expect(valueOf(await wire.send(asks))).toEqual([
    { status: 201, body: { id: 'a' }, requestId: 'id-a', at: anyText },
    { status: 409, body: parts['/b']?.body, requestId: 'id-b', at: anyText },
    { status: 429, body: parts['/c']?.body, requestId: 'id-whole', retryAfterMs: 2128, at: anyText },
  ]);
});

test.each([
  ['cut before the answer', cut, /closed|ECONNRESET|hang up/i],
  ['cut within the answer', cutInBody, /closed|terminated|ECONNRESET/i],
  ['answered by a proxy’s page', page(200), /HTTP 200 with text\/html instead of JSON/],
  ['answered by a proxy’s error page', page(502), /HTTP 502 with text\/html/],
])('a write that is %s has an unknown outcome and is not sent again', async (_what, reply, detail) => {
  const { wire, seen, slept, host } = await roughGraph(reply);
  const lost = { status: 0, body: undefined, at: anyText, failure: { host, detail: matching(detail) } };
  expect(valueOf(await wire.send([write]))).toEqual([lost]);
  expect(valueOf(await wire.send([write, { ...write, path: '/b' }]))).toEqual([lost, lost]);
  expect(seen).toHaveLength(2);
  expect(slept).toEqual([]);
});

test.each([401, 429, 500, 503])(
  'a batch refused as a whole with %d is that for every part',
  async (status) => {
    const refusal = json(status, error('Whole'), { 'retry-after': '3', 'request-id': 'id-whole' });
    const { wire, seen } = await roughGraph(refusal);
    const answer = { status, body: error('Whole'), requestId: 'id-whole', retryAfterMs: 3000, at: anyText };
    expect(valueOf(await wire.send([write, get('/b')]))).toEqual([answer, answer]);
    expect(seen).toHaveLength(1);
  },
);

test('a part that the batch forgot has an unknown outcome', async () => {
  const { wire, host } = await roughGraph(json(200, { responses: [{ id: '1', status: 204 }] }));
  expect(valueOf(await wire.send([write, { ...write, path: '/b' }]))).toEqual([
    { status: 0, body: undefined, at: anyText, failure: { host, detail: containing('left this part out') } },
    { status: 204, body: undefined, at: anyText },
  ]);
});

test('of a wave of reads only those that did not come are asked again, after the longest wait asked for', async () => {
  const busy = { status: 429, body: error('TooManyRequests') };
  const { wire, seen, slept } = await roughGraph(
    batch((url) => {
      if (url === '/b') return { ...busy, headers: { 'Retry-After': '7.5' } };
      if (url === '/c') return { ...busy, status: 503, headers: { 'Retry-After': '2' } };
      return { status: 200, body: { url } };
    }),
    batch((url) => (url === '/c' ? busy : { status: 200, body: { url } })),
    json(200, { url: '/c' }),
  );
  const answers = valueOf(await wire.send([get('/a'), get('/b'), get('/c'), get('/d')]));
  expect(answers.map(({ body }) => body)).toEqual(['/a', '/b', '/c', '/d'].map((url) => ({ url })));
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST /v1.0/$batch',
    'POST /v1.0/$batch',
    'GET /v1.0/c',
  ]);
  expect(slept).toEqual([7500, 1000]);
  expect(wire.counts()).toEqual({ total: 3, sequential: 3 });
});

test('a read is given up after three more tries', async () => {
  const { wire, seen, slept } = await roughGraph(cut);
  expect(valueOf(await wire.send([get('/a')]))).toMatchObject([{ status: 0 }]);
  expect(seen).toHaveLength(4);
  expect(slept).toEqual([500, 1000, 2000]);
});

test('a read that is refused for good is not asked again', async () => {
  const { wire, seen } = await roughGraph(json(403, error('Authorization_RequestDenied')));
  expect(valueOf(await wire.send([get('/a')]))).toMatchObject([{ status: 403 }]);
  expect(seen).toHaveLength(1);
});

test('one write in the wave and nothing of it is sent again', async () => {
  const { wire, seen } = await roughGraph(batch(() => ({ status: 503 })));
  expect(valueOf(await wire.send([get('/a'), write]))).toMatchObject([{ status: 503 }, { status: 503 }]);
  expect(seen).toHaveLength(1);
});

test('a cancel ends the tries', async () => {
  const cancel = { aborted: false };
  const { wire, seen } = await roughGraph((response, one) => {
    cancel.aborted = true;
    json(503, error('Busy'))(response, one);
  });
  expect(valueOf(await wire.send([get('/a')], cancel))).toMatchObject([{ status: 503 }]);
  expect(seen).toHaveLength(1);
});

test('a redirect takes neither the token nor the body elsewhere', async () => {
  const { wire, seen } = await roughGraph((response) =>
    response.writeHead(307, { location: 'https://localhost:1/steal' }).end(),
  );
  expect(valueOf(await wire.send([write]))).toMatchObject([
    { status: 0, failure: { detail: containing('HTTP 307 leads elsewhere') } },
  ]);
  expect(seen).toHaveLength(1);
});
