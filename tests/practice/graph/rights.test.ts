import { expect, test } from 'vitest';
import { EXCHANGE, GRAPH, onboard, onboardingScopes, openTenant, resource } from './tenant.ts';

const refused = {
  status: 403,
  body: {
    error: {
      code: 'Authorization_RequestDenied',
      message: 'Insufficient privileges to complete the operation.',
    },
  },
};

/** What each account may do: create an application, a service principal, a secret; grant Graph, Exchange, delegated. */
const table: [account: string, allowed: string][] = [
  ['admin', 'application servicePrincipal secret graphRole exchangeRole delegated'],
  ['apps', 'application servicePrincipal secret exchangeRole delegated'],
  ['consent', 'graphRole exchangeRole delegated'],
  ['exchange', ''],
  ['azure', ''],
  ['nobody', ''],
];

test.each(table)('%s@ may do: %s', async (account, allowed) => {
  const tenant = openTenant();
  const { application, servicePrincipal } = await onboard(tenant);
  const { body: second } = await tenant.as('admin').post('/applications', { displayName: 'second' });
  const [graph, exchange] = [await resource(tenant, GRAPH), await resource(tenant, EXCHANGE)];
  const principalId = servicePrincipal.id;
  const assign = `/servicePrincipals/${principalId}/appRoleAssignments`;
  const clientId = principalId;
  const deeds = {
    application: ['/applications', { displayName: 'x' }],
    servicePrincipal: ['/servicePrincipals', { appId: second.appId }],
    secret: [`/applications/${application.id}/addPassword`, {}],
    graphRole: [assign, { principalId, resourceId: graph.id, appRoleId: graph.roles['User.Read.All'] }],
    exchangeRole: [
      assign,
      { principalId, resourceId: exchange.id, appRoleId: exchange.roles['IMAP.AccessAsApp'] },
    ],
    delegated: [
      '/oauth2PermissionGrants',
      { clientId, consentType: 'AllPrincipals', resourceId: graph.id, scope: 'openid' },
    ],
  } as const;
  const done: string[] = [];
  for (const [deed, [path, body]] of Object.entries(deeds)) {
    const answer = await tenant.as(account).post(path, body);
    if (answer.status === 403) expect(answer).toMatchObject(refused);
    else done.push(deed);
  }
  expect(done.join(' ')).toBe(allowed);
  expect((await tenant.as(account).get(`/applications/${application.id}`)).status).toBe(200);
});

test('a role does not replace a scope', async () => {
  const tenant = openTenant();
  const { application, servicePrincipal } = await onboard(tenant);
  const without = (scope: string): string[] => onboardingScopes.filter((each) => each !== scope);
  const path = `/servicePrincipals/${servicePrincipal.id}/appRoleAssignments`;
  expect(
    await tenant
      .as('admin', without('Application.ReadWrite.All'))
      .post('/applications', { displayName: 'x' }),
  ).toMatchObject(refused);
  expect(await tenant.as('admin', without('AppRoleAssignment.ReadWrite.All')).post(path, {})).toMatchObject(
    refused,
  );
  expect(await tenant.as('admin', ['AppRoleAssignment.ReadWrite.All']).post(path, {})).toMatchObject(refused);
  expect(await tenant.as('admin', ['User.Read']).get(`/applications/${application.id}`)).toMatchObject(
    refused,
  );
  expect((await tenant.as('admin', ['User.Read']).get('/me')).body.userPrincipalName).toBe(
    'admin@practice.example',
  );
  expect(await tenant.as('nobody', ['User.Read']).get('/users/admin@practice.example')).toMatchObject(
    refused,
  );
});

test('an application is judged by its own permissions', async () => {
  const tenant = openTenant();
  const { servicePrincipal } = await onboard(tenant);
  const graph = await resource(tenant, GRAPH);
  const path = `/servicePrincipals/${servicePrincipal.id}/appRoleAssignments`;
  const body = {
    principalId: servicePrincipal.id,
    resourceId: graph.id,
    appRoleId: graph.roles['User.Read.All'],
  };
  const robot = tenant.asApp(servicePrincipal.id, [
    'AppRoleAssignment.ReadWrite.All',
    'Application.Read.All',
  ]);
  expect((await robot.post(path, body)).status).toBe(201);
  expect(await robot.post('/applications', { displayName: 'x' })).toMatchObject(refused);
  expect((await robot.get('/me')).status).toBe(403);
  expect(
    (await tenant.asApp(servicePrincipal.id, ['Domain.Read.All']).get('/domains')).body.value,
  ).toHaveLength(2);
});

test('an application with OwnedBy changes what it made, and nothing else', async () => {
  const tenant = openTenant();
  const { application, servicePrincipal } = await onboard(tenant);
  const robot = tenant.asApp(servicePrincipal.id, ['Application.ReadWrite.OwnedBy']);
  const { body: own } = await robot.post('/applications', { displayName: 'mine' });
  expect((await robot.patch(`/applications/${own.id}`, { notes: 'n' })).status).toBe(204);
  expect(await robot.patch(`/applications/${application.id}`, { notes: 'n' })).toMatchObject(refused);
});

test('without a token, or with one that is not ours, nobody gets in', async () => {
  const tenant = openTenant();
  const headers = { 'client-request-id': '11111111-2222-4333-8444-555555555555' };
  const bare = await tenant.bare('/v1.0/me', headers);
  expect(bare).toMatchObject({
    status: 401,
    headers: { ...headers, Date: 'Mon, 01 Mar 2027 08:00:00 GMT' },
    body: {
      error: {
        code: 'InvalidAuthenticationToken',
        innerError: { date: '2027-03-01T08:00:00', 'request-id': bare.headers['request-id'], ...headers },
      },
    },
  });
  expect(bare.headers).toHaveProperty('x-ms-ags-diagnostic');
  expect((await tenant.bare('/v1.0/me', { authorization: 'Bearer forged' })).status).toBe(401);
});
