import { expect, test } from 'vitest';
import { appToken } from '../arm/azure-client.ts';
import { practice } from '../support/practice.ts';
import { registerApp, type RegisteredApp } from '../support/registered-app.ts';
import { claimsOf } from '../support/token-request.ts';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { asking, letIn, secret, smartspace, smartspaceClientId, workspaceId } from './smartspace-client.ts';

test('the installation has a role for applications and one for people, and two that look like it', () => {
  const found = [...openDirectory().rows('servicePrincipals').all()]
    .filter(({ displayName }) => typeof displayName === 'string' && /^smartspace/i.test(displayName))
    .map(({ displayName, accountEnabled, appRoles }) => ({
      displayName,
      accountEnabled,
      roles: (appRoles as { displayName: string; value: string; allowedMemberTypes: string[] }[]).map(
        (role) => `${role.displayName} ${role.value} ${role.allowedMemberTypes.join()}`,
      ),
    }));
  expect(found).toEqual([
    {
      displayName: 'Smartspace',
      accountEnabled: true,
      roles: ['Integrations integrations Application', 'Administrators admin User'],
    },
    { displayName: 'SmartSpace Chat', accountEnabled: true, roles: ['Integrations integrations User'] },
    {
      displayName: 'Smartspace Pilot',
      accountEnabled: false,
      roles: ['Integrations integrations Application'],
    },
  ]);
});

test('without a token, or with a wrong one, the client is told to sign in again', async () => {
  const { bare, cloud, app } = await smartspace();
  const forGraph = await appToken(cloud, app, { secret, scope: 'https://graph.microsoft.com/.default' });
  for (const ask of [bare, asking(cloud, forGraph), asking(cloud, 'nonsense')]) {
    const { status, headers, body } = await ask('GET', '/workspaces');
    expect(status).toBe(401);
    expect(headers['x-reauth-required']).toBe('true');
    expect(body).toMatchObject({ title: 'Unauthorized', status: 401 });
  }
});

test('both names of the installation are audiences, and its own endpoint', async () => {
  const world = await smartspace();
  const { cloud, app, clientId } = world;
  await letIn(world);
  for (const audience of [`api://${clientId}`, clientId, cloud.cloud.endpoints.smartspace ?? '']) {
    const token = await appToken(cloud, app, { secret, scope: `${audience}/.default` });
    expect(claimsOf(token)).toMatchObject({ roles: ['integrations'] });
    expect((await asking(cloud, token)('GET', '/workspaces')).body.data).toHaveLength(1);
  }
});

test('a token without the role is forbidden, and a role assigned since needs a new one', async () => {
  const { chat, cloud, app, clientId, stateDir } = await smartspace(() => ({}));
  const { status, body, headers } = await chat('GET', '/workspaces');
  expect(status).toBe(403);
  expect(body).toMatchObject({ title: 'Forbidden', status: 403 });
  expect(headers).not.toHaveProperty('x-reauth-required');
  const old = await appToken(cloud, app, { secret, scope: `api://${clientId}/.default` });
  await cloud.stop();
  assignRole(stateDir, app, clientId);
  const again = await practice({ stateDir });
  expect((await asking(again, old)('GET', '/workspaces')).status).toBe(403);
  const fresh = await appToken(again, app, { secret, scope: `api://${clientId}/.default` });
  expect((await asking(again, fresh)('GET', '/workspaces')).status).toBe(200);
});

/** As an administrator does it, while nobody looks. */
function assignRole(stateDir: string, { servicePrincipalId }: RegisteredApp, clientId: string): void {
  const directory = openDirectory({ stateDir });
  const resource = directory.servicePrincipalByAppId(clientId);
  const [role] = (resource?.['appRoles'] ?? []) as { id: string }[];
  const value = {
    id: 'grant',
    appRoleId: role?.id ?? '',
    principalId: servicePrincipalId,
    resourceId: resource?.id ?? '',
  };
  directory.commit([{ kind: 'appRoleAssignments', id: value.id, value }]);
  directory.close();
}

test('a token for the look-alike is a token for another application', async () => {
  const lookAlike = smartspaceClientId('SmartSpace Chat');
  const { cloud, app } = await smartspace(() => ({ roles: { [lookAlike]: ['integrations'] } }));
  const token = await appToken(cloud, app, { secret, scope: `api://${lookAlike}/.default` });
  expect((await asking(cloud, token)('GET', '/workspaces')).status).toBe(401);
});

test('with the role and before access control the list is empty and a workspace closed', async () => {
  const world = await smartspace();
  expect((await world.chat('GET', '/workspaces')).body).toEqual({ data: [], total: 0 });
  const id = await workspaceId(world, 'Customer Service');
  expect((await world.chat('GET', `/workspaces/${id}`)).status).toBe(403);
  expect((await world.chat('GET', `/workspaces/${id}/users`)).status).toBe(403);
});

test('access control opens one workspace, survives a restart, and closes it again', async () => {
  const world = await smartspace();
  const id = await letIn(world);
  expect((await world.chat('GET', '/workspaces?search=customer')).body).toMatchObject({
    data: [{ id, name: 'Customer Service', dataSpaces: [], favorited: false }],
    total: 1,
  });
  expect((await world.chat('GET', '/workspaces?search=contract')).body.data).toEqual([]);
  expect((await world.chat('GET', `/WorkSpaces/${id.toUpperCase()}`)).body).toMatchObject({ id });
  const users = await world.chat('GET', `/workspaces/${id}/users`);
  expect(users.body).toMatchObject([{ displayName: 'Ada Admin' }, { displayName: 'Arno Apps' }]);
  await world.cloud.stop();
  const cloud = await practice({ stateDir: world.stateDir });
  const token = await appToken(cloud, world.app, { secret, scope: `api://${world.clientId}/.default` });
  expect((await asking(cloud, token)('GET', '/workspaces')).body.total).toBe(1);
  await asking(cloud)('DELETE', '/practice/access', { workspaceId: id, clientId: world.app.appId });
  expect((await asking(cloud, token)('GET', '/workspaces')).body.total).toBe(0);
});

test('access control finds an application by its enterprise application only', async () => {
  const world = await smartspace();
  const { bare, app } = world;
  const id = await workspaceId(world, 'Customer Service');
  const refused = async (sent: unknown) => (await bare('POST', '/practice/access', sent)).status;
  expect(await refused({ workspaceId: id, clientId: app.servicePrincipalId })).toBe(404);
  expect(await refused({ workspaceId: app.appId, clientId: app.appId })).toBe(404);
  expect(await refused({ workspaceId: id })).toBe(400);
  expect(await refused(undefined)).toBe(415);
  expect((await bare('PUT', '/practice/access', {})).status).toBe(405);
  await letIn(world);
  expect((await bare('GET', '/practice/access')).body).toMatchObject({
    clientId: world.clientId,
    audience: `api://${world.clientId}`,
    access: [{ workspaceId: id, clientId: app.appId, objectId: app.servicePrincipalId }],
  });
});

test('an application that is registered only cannot be let in', async () => {
  const world = await smartspace();
  await world.cloud.stop();
  const app = registerApp(world.stateDir, { servicePrincipal: 'none' });
  const cloud = await practice({ stateDir: world.stateDir });
  const bare = asking(cloud);
  const id = await workspaceId({ ...world, bare }, 'Customer Service');
  const reply = await bare('POST', '/practice/access', { workspaceId: id, clientId: app.appId });
  expect(reply.status).toBe(404);
  expect(reply.body.message).toBe('No enterprise application in this tenant has the client id.');
});

test.each([
  ['GET', '/nothing', 404],
  ['DELETE', '/workspaces', 405],
  ['GET', '/workspaces/first', 400],
  ['GET', '/workspaces/11111111-2222-4333-8444-555555555555', 404],
  ['GET', '/workspaces?take=all', 400],
  ['GET', '/messagethreads/11111111-2222-4333-8444-555555555555/messages', 404],
])('%s %s: %i', async (method, path, expected) => {
  const { chat } = await smartspace();
  const { status, text } = await chat(method, path);
  expect(status).toBe(expected);
  expect(text).not.toMatch(/\bat .*\.[tj]s:\d/);
});
