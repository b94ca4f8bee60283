import { expect, test } from 'vitest';
import { roleTemplate } from '../../../src/practice/directory/seed/roles.ts';
import { exchangeWith } from '../exchange/exchange-client.ts';
import { practice, temporaryFolder } from '../support/practice.ts';
import { exchangeAppId, registerApp } from '../support/registered-app.ts';
import { graphCommandLineTools } from '../support/msal.ts';
import { askForToken } from '../support/token-request.ts';
import { onboard, openTenant, onboardingScopes } from './tenant.ts';

const path = '/roleManagement/directory/roleAssignments';
const roleDefinitionId = roleTemplate('Exchange Administrator');
const scopes = [...onboardingScopes, 'RoleManagement.ReadWrite.Directory'];

test('an application gets a directory role, and loses it again', async () => {
  const tenant = openTenant();
  const { servicePrincipal } = await onboard(tenant);
  const wanted = { roleDefinitionId, principalId: servicePrincipal.id, directoryScopeId: '/' };
  const consent = tenant.as('consent', scopes);
  expect((await tenant.as('apps', scopes).post(path, wanted)).status).toBe(403);
  expect((await tenant.as('consent').post(path, wanted)).status).toBe(403);
  expect((await consent.post(path, { ...wanted, principalID: 'x' })).status).toBe(400);
  expect((await consent.post(path, { ...wanted, roleDefinitionId: servicePrincipal.id })).status).toBe(400);
  const { status, body } = await consent.post(path, wanted);
  expect([status, body]).toMatchObject([201, wanted]);
  expect((await consent.post(path, wanted)).body.error.message).toContain('conflicting object');
  const filter = `$filter=principalId eq '${servicePrincipal.id}'`;
  expect((await consent.get(`${path}?${filter}`)).body.value).toMatchObject([wanted]);
  expect((await consent.get(`${path}/${body.id}`)).body).toMatchObject(wanted);
  expect((await consent.delete(`${path}/${body.id}`)).status).toBe(204);
  expect((await consent.delete(`${path}/${body.id}`)).status).toBe(404);
});

test('with it an application runs Exchange’s cmdlets', async () => {
  const stateDir = temporaryFolder();
  const roles = { [exchangeAppId]: ['Exchange.ManageAsApp'] };
  const app = registerApp(stateDir, { secrets: { 'the-secret': '2099-01-01T00:00:00Z' }, roles });
  const cloud = await practice({ stateDir });
  const username = 'admin@practice.example';
  const signedIn = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: 'RoleManagement.ReadWrite.Directory',
  });
  const given = await cloud.fetch(`${cloud.cloud.endpoints.graph}/v1.0${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${signedIn.access_token ?? ''}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ roleDefinitionId, principalId: app.servicePrincipalId, directoryScopeId: '/' }),
  });
  expect(given.status).toBe(201);
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'client_credentials',
    client_id: app.appId,
    client_secret: 'the-secret',
    scope: 'https://outlook.office365.com/.default',
  });
  const anchor = `APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@${cloud.cloud.tenant.id}`;
  expect((await exchangeWith(cloud, access_token, anchor).run('Get-Mailbox')).value).toHaveLength(60);
});
