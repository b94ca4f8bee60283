import { expect, test } from 'vitest';
import { practice, sharedPractice } from '../support/practice.ts';
import { armAs, armVersion, homeSubscription, outcome } from './azure-client.ts';

const shared = sharedPractice();
const listed = `/subscriptions?${armVersion.subscriptions}`;

test('the owner sees the own subscription and one that the tenant looks after for another', async () => {
  const cloud = shared();
  const azure = await armAs(cloud, 'azure');
  const { status, body, headers } = await azure('GET', listed);
  expect(status).toBe(200);
  expect(body.value?.map(({ displayName, state }) => [displayName, state])).toEqual([
    ['Practice subscription', 'Enabled'],
    ['Fabrikam (managed)', 'Enabled'],
  ]);
  const [own, managed] = body.value ?? [];
  const { id } = cloud.cloud.tenant;
  expect(own).toMatchObject({
    tenantId: id,
    managedByTenants: [],
    id: `/subscriptions/${String(own?.['subscriptionId'])}`,
  });
  expect(managed?.['tenantId']).not.toBe(id);
  expect(managed).toMatchObject({ managedByTenants: [{ tenantId: id }] });
  expect(headers).toMatchObject({
    'x-ms-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
    'x-ms-correlation-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  });
  const one = await azure('GET', `${String(own?.['id'])}?${armVersion.subscriptions}`);
  expect(one.body).toEqual(own);
});

test.each(['admin', 'apps', 'consent', 'exchange', 'nobody'])('%s@ sees none', async (name) => {
  const ask = await armAs(shared(), name);
  expect((await ask('GET', listed)).body).toEqual({ value: [], count: { type: 'Total', value: 0 } });
});

test('who has no right is told so in the words of Azure', async () => {
  const cloud = shared();
  const home = await homeSubscription(await armAs(cloud, 'azure'));
  const admin = await armAs(cloud, 'admin');
  const { status, body } = await admin('GET', `${home}?${armVersion.subscriptions}`);
  expect(status).toBe(403);
  expect(body).toEqual({
    error: {
      code: 'AuthorizationFailed',
      message: expect.stringMatching(
        new RegExp(
          `^The client 'admin@practice\\.example' with object id '[0-9a-f-]{36}' does not have authorization to perform action 'Microsoft\\.Resources/subscriptions/read' over scope '${home}' or the scope is invalid\\. If access was recently granted, please refresh your credentials\\.$`,
        ),
      ) as unknown,
    },
  });
});

test('a Global Administrator sees it after taking the right to, and nobody else can', async () => {
  const cloud = await practice();
  const elevate = '/providers/Microsoft.Authorization/elevateAccess?api-version=2016-07-01';
  expect(outcome(await (await armAs(cloud, 'azure'))('POST', elevate))).toBe('403 AuthorizationFailed');
  const admin = await armAs(cloud, 'admin');
  expect((await admin('POST', elevate)).status).toBe(200);
  expect((await admin('POST', elevate)).status).toBe(200);
  const home = await homeSubscription(admin);
  const assigned = await admin(
    'GET',
    `${home}/providers/Microsoft.Authorization/roleAssignments?${armVersion.roles}&$filter=atScope()`,
  );
  expect(assigned.body.value?.filter(({ properties }) => properties?.['scope'] === '/')).toHaveLength(1);
});

test('a client learns its tenant, its resource groups and its permissions', async () => {
  const azure = await armAs(shared(), 'azure');
  const home = await homeSubscription(azure);
  const tenants = await azure('GET', `/tenants?${armVersion.subscriptions}`);
  expect(tenants.body.value).toMatchObject([{ tenantId: shared().cloud.tenant.id }]);
  const groups = await azure('GET', `${home}/resourcegroups?api-version=2021-04-01`);
  expect(groups.body.value?.map(({ name }) => name)).toEqual(['practice-rg', 'empty-rg']);
  const permissions = await azure(
    'GET',
    `${home}/providers/Microsoft.Authorization/permissions?${armVersion.roles}`,
  );
  expect(permissions.body.value).toMatchObject([{ actions: ['*'], notActions: [] }]);
});

test.each([
  ['/subscriptions', '400 MissingApiVersionParameter'],
  ['/subscriptions?api-version=', '400 MissingApiVersionParameter'],
  ['/subscriptions?api-version=1999-01-01', '400 InvalidApiVersionParameter'],
  ['/subscriptions?api-version=latest', '400 InvalidApiVersionParameter'],
  [`/subscriptions/practice?${armVersion.subscriptions}`, '400 InvalidSubscriptionId'],
  [
    `/subscriptions/00000000-0000-0000-0000-000000000000?${armVersion.subscriptions}`,
    '404 SubscriptionNotFound',
  ],
  [`/?${armVersion.subscriptions}`, '404 MissingSubscription'],
  [`/anything?${armVersion.subscriptions}`, '404 MissingSubscription'],
  [`/providers/Microsoft.Nothing/things?${armVersion.roles}`, '404 InvalidResourceNamespace'],
  [`/providers/Microsoft.DigitalTwins/things?${armVersion.roles}`, '404 InvalidResourceType'],
  [`/%E0%A4%A?${armVersion.roles}`, '400 InvalidRequestUri'],
  [`${listed}&$skiptoken=forged`, '400 InvalidSkipToken'],
])('GET %s: %s', async (path, expected) => {
  const azure = await armAs(shared(), 'azure');
  const reply = await azure('GET', path);
  expect(outcome(reply)).toBe(expected);
  expect(JSON.stringify(reply.body)).not.toMatch(/\bat .*\.[tj]s:\d/);
});

test('the refusals of a missing and of an unknown version say what to send', async () => {
  const azure = await armAs(shared(), 'azure');
  expect((await azure('GET', '/subscriptions')).body.error?.message).toBe(
    'The api-version query parameter (?api-version=) is required for all requests.',
  );
  expect((await azure('GET', '/subscriptions?api-version=1999-01-01')).body.error?.message).toMatch(
    /^The api-version '1999-01-01' is invalid\. The supported versions are '2014-04-01,.*,2022-12-01'\.$/,
  );
});

test('a method that a path does not have, doubled slashes and other spellings', async () => {
  const azure = await armAs(shared(), 'azure');
  const patched = await azure('PATCH', listed);
  expect(outcome(patched)).toBe('405 MethodNotAllowed');
  expect(patched.headers['allow']).toBe('GET');
  expect((await azure('GET', `//SUBSCRIPTIONS/?${armVersion.subscriptions}`)).body.value).toHaveLength(2);
});
