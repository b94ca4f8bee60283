import { expect, test } from 'vitest';
import { done, refuse } from '../../../src/contract/problem.ts';
import type { Ask } from '../../../src/core/ports.ts';
import { createArmWire } from '../../../src/cloud/arm/arm-wire.ts';
import { createGraphWire } from '../../../src/cloud/graph/graph-wire.ts';
import { createWire } from '../../../src/cloud/wire/create-wire.ts';
import type { Cloud } from '../../../src/cloud/clouds/cloud.ts';
import { valueOf } from '../support/cloud.ts';
import { containing, matching } from '../support/expecting.ts';
import { cut, json, page, roughGraph } from '../support/rough-graph.ts';
import type { Reply } from '../support/rough-graph.ts';

const read = (path: string): Ask => ({ service: 'arm', method: 'GET', path });
const put: Ask = { service: 'arm', method: 'PUT', path: '/a?api-version=1', body: { properties: {} } };

async function roughArm(...replies: Reply[]) {
  const { host, http, clock, seen, slept } = await roughGraph(...replies);
  const token = async () => done('azure-token');
  const arm = createArmWire({ endpoint: `https://${host}`, http, token, clock });
  return { wire: createWire({ arm }), seen, slept, host };
}

test('asks go side by side, each with the token and a number of its own', async () => {
  const { wire, seen } = await roughArm(json(200, { value: [] }, { 'x-ms-request-id': 'id-1' }));
  const answers = valueOf(await wire.send([read('/a?api-version=1'), read('/b?api-version=1')]));
  expect(answers).toMatchObject([
    { status: 200, body: { value: [] }, requestId: 'id-1' },
    { status: 200, requestId: 'id-1' },
  ]);
  expect(seen.map(({ url }) => url).toSorted()).toEqual(['/a?api-version=1', '/b?api-version=1']);
  expect(seen.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer azure-token',
    'Bearer azure-token',
  ]);
  const ids = seen.map(({ headers }) => headers['x-ms-client-request-id']);
  expect(ids).toEqual([matching(/^[0-9a-f-]{36}$/), matching(/^[0-9a-f-]{36}$/)]);
  expect(wire.counts()).toEqual({ total: 2, sequential: expect.any(Number) as unknown });
});

test('a write carries its body and is never sent again', async () => {
  const { wire, seen } = await roughArm(json(503, {}));
  expect(valueOf(await wire.send([put]))).toMatchObject([{ status: 503 }]);
  expect(seen).toMatchObject([{ method: 'PUT', body: '{"properties":{}}' }]);
  expect(seen[0]?.headers['content-type']).toBe('application/json');
});

test('a read that was throttled is asked again after the time that Azure names', async () => {
  const { wire, slept } = await roughArm(json(429, {}, { 'retry-after': '7' }), json(200, {}));
  expect(valueOf(await wire.send([read('/a')]))).toMatchObject([{ status: 200 }]);
  expect(slept).toEqual([7000]);
});

test('a lost connection and a page of a proxy are no answers', async () => {
  const lost = await roughArm(cut);
  expect(valueOf(await lost.wire.send([put]))).toMatchObject([{ status: 0, failure: { host: lost.host } }]);
  const proxy = await roughArm(page(200));
  expect(valueOf(await proxy.wire.send([put]))).toMatchObject([
    { status: 0, failure: { detail: containing('instead of JSON') } },
  ]);
});

test('nobody signed in to Azure keeps nothing of Microsoft Graph back', async () => {
  const { host, http, clock, seen } = await roughGraph(json(200, {}));
  const cloud: Cloud = {
    name: 'rough',
    practice: true,
    login: `https://${host}`,
    graph: `https://${host}`,
    audiences: { graph: 'https://graph.microsoft.com', exchange: 'https://outlook.office365.com' },
    entraPortal: 'https://entra.microsoft.com',
    calledBy: { graphPowerShell: 'practice', azure: 'practice' },
  };
  const problem = { code: 'signed-out-of-azure', account: 'apps@practice.example' } as const;
  const wire = createWire({
    graph: createGraphWire({ cloud, http, clock, token: async () => done('the-token') }),
    arm: createArmWire({ endpoint: `https://${host}`, http, clock, token: async () => refuse(problem) }),
  });
  const answers = valueOf(await wire.send([{ service: 'graph', method: 'GET', path: '/me' }, read('/a')]));
  expect(answers).toMatchObject([{ status: 200 }, { status: 401, unsent: problem }]);
  expect(seen.map(({ url }) => url)).toEqual(['/v1.0/me']);
});

test('a cloud without an Azure that is known says so, and nothing is sent', async () => {
  const { http, clock, seen } = await roughGraph(json(200, {}));
  const token = async () => done('azure-token');
  const wire = createWire({ arm: createArmWire({ endpoint: undefined, http, token, clock }) });
  expect(valueOf(await wire.send([read('/a')]))).toMatchObject([
    { status: 401, unsent: { code: 'sign-in-unavailable', method: 'azure' } },
  ]);
  expect(seen).toEqual([]);
});
