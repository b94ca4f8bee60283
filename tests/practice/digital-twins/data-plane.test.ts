import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  armAs,
  appToken,
  assignment,
  assignmentPath,
  bearing,
  dataOwner,
  dataReader,
  homeSubscription,
  outcome,
  owner,
  send,
  twinsInstance,
  userToken,
  type Ask,
} from '../arm/azure-client.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { registerApp, type RegisteredApp } from '../support/registered-app.ts';
import { askForToken, claimsOf } from '../support/token-request.ts';
import type { PracticeOptions } from '../../../src/practice/options.ts';

const secret = 'Abc8Q~for-digital-twins';
const resource = 'https://digitaltwins.azure.net';
const version = 'api-version=2023-10-31';
const models = `/models?${version}`;

interface Twins {
  readonly cloud: Practice;
  readonly app: RegisteredApp;
  readonly azure: Ask;
  /** The instance's data plane as the application sees it. */
  readonly twins: Ask;
  readonly instance: string;
  readonly base: string;
}

/** The host comes from Azure Resource Manager, as a client has to do it. */
async function twinsWithApp(options: PracticeOptions = {}, now = Date.now): Promise<Twins> {
  const stateDir = temporaryFolder();
  const app = registerApp(stateDir, { secrets: { [secret]: '2099-01-01T00:00:00Z' } });
  const cloud = await practice({ stateDir, ...options }, now);
  const azure = await armAs(cloud, 'azure');
  const { id, properties } = await twinsInstance(azure);
  const base = `https://${String(properties?.['hostName'])}`;
  const token = await appToken(cloud, app, { secret, scope: `${resource}/.default` });
  return { cloud, app, azure, twins: bearing(cloud, base, token), instance: String(id), base };
}

async function assign({ azure, app }: Twins, scope: string, role: string): Promise<string> {
  const path = assignmentPath(scope, randomUUID());
  const body = assignment(role, app.servicePrincipalId, { principalType: 'ServicePrincipal' });
  expect((await azure('PUT', path, body)).status).toBe(201);
  return path;
}

test('without a role an application is refused with nothing but a header', async () => {
  const { twins } = await twinsWithApp();
  const reply = await twins('GET', models);
  expect(reply.status).toBe(403);
  expect(reply.body).toEqual({});
  expect(reply.headers['x-ms-error-code']).toBe('AuthorizationFailed');
});

test('the role of a reader opens models and queries, and closes them when it is taken away', async () => {
  const world = await twinsWithApp();
  const { azure, instance, twins } = world;
  const path = await assign(world, instance, dataReader);
  const read = await twins('GET', models);
  expect(read.status).toBe(200);
  expect(read.body.value?.map(({ id }) => id)).toEqual([
    'dtmi:practice:Building;1',
    'dtmi:practice:Floor;1',
    'dtmi:practice:Room;1',
  ]);
  const queried = await twins('POST', `/query?${version}`, { query: 'SELECT * FROM digitaltwins' });
  expect(queried.body).toMatchObject({ value: [{ $dtId: 'floor-1' }, {}, {}], continuationToken: null });
  expect(queried.headers['query-charge']).toBe('1.0');
  expect((await azure('DELETE', path)).status).toBe(200);
  expect((await twins('GET', models)).status).toBe(403);
});

test('a data role counts from where it is inherited; Owner counts nowhere', async () => {
  const world = await twinsWithApp();
  const { instance, twins, azure } = world;
  await assign(world, instance, owner);
  expect((await twins('GET', models)).status).toBe(403);
  await assign(world, await homeSubscription(azure), dataOwner);
  expect((await twins('GET', models)).status).toBe(200);
});

test('an assignment takes effect late when it is told to', async () => {
  let now = Date.now();
  const world = await twinsWithApp({ roleDelayMs: 120_000 }, () => now);
  const path = await assign(world, world.instance, dataReader);
  expect((await world.twins('GET', models)).status).toBe(403);
  now += 120_000;
  expect((await world.twins('GET', models)).status).toBe(200);
  await world.azure('DELETE', path);
  expect((await world.twins('GET', models)).status).toBe(200);
  now += 120_000;
  expect((await world.twins('GET', models)).status).toBe(403);
});

test.each([
  resource,
  `${resource}/`,
  'http://digitaltwins.azure.net',
  '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
])('the audience %s is taken', async (audience) => {
  const world = await twinsWithApp();
  await assign(world, world.instance, dataReader);
  const token = await appToken(world.cloud, world.app, { secret, scope: `${audience}/.default` });
  expect((await bearing(world.cloud, world.base, token)('GET', models)).status).toBe(200);
});

test('a token for another resource, and none, are refused before anything else', async () => {
  const world = await twinsWithApp();
  await assign(world, world.instance, dataReader);
  const token = await appToken(world.cloud, world.app, {
    secret,
    scope: 'https://management.azure.com/.default',
  });
  for (const reply of [
    await bearing(world.cloud, world.base, token)('GET', models),
    await send(world.cloud, `${world.base}${models}`),
  ]) {
    expect(outcome(reply)).toBe('401 AuthenticationFailed');
    expect(reply.headers['www-authenticate']).toContain(`authorization_uri="${world.cloud.authority}"`);
  }
});

test('a person needs the permission in the token and the role', async () => {
  const world = await twinsWithApp();
  const { cloud, azure, instance, base } = world;
  const upn = 'azure@practice.example';
  const token = await userToken(cloud, upn, `${resource}/.default`);
  expect((await bearing(cloud, base, token)('GET', models)).status).toBe(403);
  const own = String(claimsOf(token)['oid']);
  await azure('PUT', assignmentPath(instance, randomUUID()), assignment(dataReader, own));
  expect((await bearing(cloud, base, token)('GET', models)).status).toBe(200);
});

test('a person’s token without the permission is refused whatever role the person has', async () => {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, {
    application: { isFallbackPublicClient: true },
    consent: { '0b07f429-9f4b-4714-9392-cc5e8e80c8b0': 'something' },
  });
  const cloud = await practice({ stateDir });
  const azure = await armAs(cloud, 'azure');
  const { id, properties } = await twinsInstance(azure);
  const upn = 'azure@practice.example';
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: appId,
    scope: `${resource}/.default`,
    username: upn,
    password: cloud.password(upn),
  });
  const { oid, scp } = claimsOf(reply.access_token);
  expect(scp).toBe('something');
  await azure('PUT', assignmentPath(id, randomUUID()), assignment(dataOwner, String(oid)));
  const ask = bearing(cloud, `https://${String(properties?.['hostName'])}`, reply.access_token ?? '');
  expect((await ask('GET', models)).status).toBe(403);
});

test('an instance without public access refuses whoever calls', async () => {
  const world = await twinsWithApp();
  const { properties, id } = await twinsInstance(world.azure, 'practice-twins-private');
  await assign(world, String(id), dataOwner);
  const reply = await world.twins('GET', `https://${String(properties?.['hostName'])}${models}`);
  expect(reply.status).toBe(403);
  expect(reply.headers['x-ms-error-code']).toBe('PublicNetworkAccessDisabled');
  expect(reply.body).toEqual({});
});

test('models come in pages of the asked size', async () => {
  const world = await twinsWithApp();
  await assign(world, world.instance, dataReader);
  const token = await appToken(world.cloud, world.app, { secret, scope: `${resource}/.default` });
  const page = (url: string, size = '2') =>
    send(world.cloud, url, { headers: { authorization: `Bearer ${token}`, 'max-items-per-page': size } });
  const first = await page(`${world.base}${models}&includeModelDefinition=true`);
  expect(first.body.value).toHaveLength(2);
  expect(first.body.value?.[0]).toMatchObject({ model: { '@id': 'dtmi:practice:Building;1' } });
  const second = await page(String(first.body.nextLink));
  expect(second.body).toMatchObject({ value: [{ id: 'dtmi:practice:Room;1' }], nextLink: null });
  expect(outcome(await page(`${world.base}${models}`, 'many'))).toBe('400 InvalidArgument');
});

test.each<[call: string, expected: string, sent?: unknown]>([
  ['GET /models', '400 ApiVersionUnspecified'],
  ['GET /models?api-version=2019-01-01', '400 UnsupportedApiVersion'],
  [`GET /models/dtmi:practice:Room;1?${version}`, '200'],
  [`GET /models/dtmi:nowhere;1?${version}`, '404 ModelNotFound'],
  [`DELETE ${models}`, '405 MethodNotAllowed'],
  [`GET /nothing?${version}`, '404 NotFound'],
  [`GET /models/%E0%A4%A?${version}`, '400 InvalidArgument'],
  [`POST /query?${version}`, '200', { query: 'SELECT COUNT() FROM DIGITALTWINS' }],
  [`POST /query?${version}`, '400 SqlQueryError', { query: 'DROP TABLE twins' }],
  [`POST /query?${version}`, '400 InvalidArgument', { qurey: 'SELECT * FROM digitaltwins' }],
  [`POST /query?${version}`, '415 UnsupportedMediaType'],
])('%s: %s', async (call, expected, sent) => {
  const world = await twinsWithApp();
  await assign(world, world.instance, dataReader);
  const [method = '', path = ''] = call.split(' ');
  const reply = await world.twins(method, path, sent);
  expect(outcome(reply)).toBe(expected);
  if (reply.body.error !== undefined) expect(reply.headers['x-ms-error-code']).toBe(reply.body.error.code);
  expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.[tj]s:\d/);
});
