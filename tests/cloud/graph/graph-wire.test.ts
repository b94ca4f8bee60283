import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer, Ask } from '../../../src/core/ports.ts';
import { createGraphWire } from '../../../src/cloud/graph/graph-wire.ts';
import { createWire } from '../../../src/cloud/wire/create-wire.ts';
import { practice, temporaryFolder } from '../../practice/support/practice.ts';
import { valueOf } from '../support/cloud.ts';
import { matching } from '../support/expecting.ts';
import { loggedFor } from '../support/request-log.ts';
import { get, quickClock } from '../support/rough-graph.ts';
import { asking, signInFor } from '../support/sign-in.ts';

const scopes = ['Application.ReadWrite.All'];

async function signedInWire() {
  const logFile = join(temporaryFolder(), 'log.jsonl');
  const { cloudFile, cloud: file } = await practice({ logFile });
  const { person, parts } = await signInFor(cloudFile);
  const { account, tenantId } = valueOf(await person.signIn(asking({ scopes })));
  const { cloud, http } = parts;
  const token = () => person.token({ scopes, account, tenantId });
  const wire = createWire({ graph: createGraphWire({ cloud, http, token, clock: quickClock().clock }) });
  const ask = async (...asks: Ask[]): Promise<readonly Answer[]> => valueOf(await wire.send(asks));
  return { wire, ask, person, file, graphLog: () => loggedFor(logFile, 'graph') };
}

const upsert = (name: string): Ask => ({
  service: 'graph',
  method: 'PATCH',
  path: `/applications(uniqueName='${name}')`,
  headers: { Prefer: 'create-if-missing' },
  body: { displayName: name },
});

test('one ask is one plain request, several share a batch', async () => {
  const { ask, wire, graphLog } = await signedInWire();
  const path = "/applications?$filter=uniqueName eq 'none'&$select=id";
  const [single] = await ask(get(path));
  expect(single).toEqual({
    status: 200,
    body: expect.objectContaining({ value: [] }) as unknown,
    requestId: matching(/^[0-9a-f-]{36}$/),
    at: matching(/^\d{4}-.*Z$/),
  });
  const both = await ask(get(path), get('/servicePrincipals?$top=1'));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(graphLog()).toEqual([matching(/^GET \/v1.0\/applications\?/), 'POST /v1.0/$batch']);
  expect(wire.counts()).toEqual({ total: 2, sequential: 2 });
});

test('forty-five asks are three batches side by side, answered in order', async () => {
  const { ask, wire } = await signedInWire();
  const names = Array.from({ length: 45 }, (_, n) => `app-${n}`);
  const made = await ask(...names.map(upsert));
  expect(made.map(({ status }) => status)).toEqual(names.map(() => 201));
  expect(made.map(({ body }) => (body as { displayName: string }).displayName)).toEqual(names);
  expect(wire.counts()).toEqual({ total: 3, sequential: 1 });
});

test('headers reach the part they belong to: without Prefer the same upsert finds nothing', async () => {
  const { ask } = await signedInWire();
  const { headers: _headers, ...bare } = upsert('two');
  const [created, missing] = await ask(upsert('one'), bare);
  expect([created?.status, missing?.status]).toEqual([201, 404]);
  expect(missing?.body).toMatchObject({ error: { code: 'Request_ResourceNotFound' } });
  expect(missing?.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

test('a write on its own carries its header and body, and an empty answer is an answer', async () => {
  const { ask } = await signedInWire();
  const [created] = await ask(upsert('alone'));
  expect(created).toMatchObject({ status: 201, body: { displayName: 'alone' } });
  const { id } = created?.body as { id: string };
  const [deleted] = await ask({ service: 'graph', method: 'DELETE', path: `/applications/${id}` });
  expect(deleted).toMatchObject({ status: 204, body: undefined });
});

test('an address within a filter stays a filter', async () => {
  const { ask } = await signedInWire();
  const path =
    "/servicePrincipals?$filter=servicePrincipalNames/any(n:n eq 'https://graph.microsoft.com')&$select=appId";
  const [single] = await ask(get(path));
  expect(single).toMatchObject({ status: 200 });
  const [batched] = await ask(get(path), get('/organization'));
  expect(single?.body).toEqual(batched?.body);
});

test('nobody signed in: nothing is sent', async () => {
  const { wire, person, file, graphLog } = await signedInWire();
  await person.signOut({ tenantId: file.tenant.id });
  expect(await wire.send([upsert('never')])).toEqual({ ok: false, problem: { code: 'signed-out' } });
  expect(await wire.send([get('/organization')], { aborted: true })).toMatchObject({ ok: false });
  expect(graphLog()).toEqual([]);
  expect(wire.counts()).toEqual({ total: 0, sequential: 0 });
});

test('who cancelled sends nothing', async () => {
  const { wire, graphLog } = await signedInWire();
  expect(await wire.send([upsert('never')], { aborted: true })).toEqual({
    ok: false,
    problem: { code: 'cancelled' },
  });
  expect(graphLog()).toEqual([]);
});

test('a service to which no road leads is a bug', async () => {
  const { wire } = await signedInWire();
  await expect(wire.send([{ ...get('/x'), service: 'arm' }])).rejects.toThrow('No road leads to arm');
});
