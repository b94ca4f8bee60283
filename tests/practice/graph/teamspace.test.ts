import { expect, test } from 'vitest';
import { EXCHANGE, GRAPH, need, openTenant, partOf } from './tenant.ts';
import type { Body } from './body.ts';

const roles = [
  [EXCHANGE, 'IMAP.AccessAsApp'],
  [EXCHANGE, 'SMTP.SendAsApp'],
  [GRAPH, 'Calendars.ReadWrite'],
  [GRAPH, 'CallRecords.Read.All'],
  [GRAPH, 'Domain.Read.All'],
  [GRAPH, 'User.Read.All'],
] as const;

test('a tenant is onboarded in four dependent trips and the fifth finds everything as desired', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const json = { 'Content-Type': 'application/json' };

  const found = await admin.post('/$batch', {
    requests: [
      { id: 'application', method: 'GET', url: "/applications(uniqueName='entrada-teamspace-1')" },
      {
        id: 'graph',
        method: 'GET',
        url: `/servicePrincipals(appId='${GRAPH}')?$select=id,appRoles,oauth2PermissionScopes`,
      },
      { id: 'exchange', method: 'GET', url: `/servicePrincipals(appId='${EXCHANGE}')?$select=id,appRoles` },
      { id: 'policy', method: 'GET', url: '/policies/defaultAppManagementPolicy' },
      {
        id: 'roles',
        method: 'GET',
        url: '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=roleTemplateId',
      },
    ],
  });
  expect(Object.fromEntries(found.body.responses.map((part) => [part.id, part.status]))).toEqual({
    application: 404,
    graph: 200,
    exchange: 200,
    policy: 200,
    roles: 200,
  });
  expect(partOf(found, 'policy').body.isEnabled).toBe(false);
  expect(partOf(found, 'roles').body.value).toEqual([
    { roleTemplateId: '62e90394-69f5-4237-9190-012177145e10' },
  ]);
  const resources = new Map<string, Body>([
    [GRAPH, partOf(found, 'graph').body],
    [EXCHANGE, partOf(found, 'exchange').body],
  ]);
  const resource = (appId: string): Body => need(resources.get(appId));
  const roleId = (appId: string, value: string): string =>
    need(resource(appId).appRoles.find((role) => role.value === value)).id;

  const made = await admin.patch(
    "/applications(uniqueName='entrada-teamspace-1')",
    {
      displayName: 'teamspace',
      signInAudience: 'AzureADMyOrg',
      web: {
        redirectUris: ['https://x.teamspace.example/api/server/oauth2/redirect'],
        implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
      },
      requiredResourceAccess: [GRAPH, EXCHANGE].map((resourceAppId) => ({
        resourceAppId,
        resourceAccess: roles
          .filter(([appId]) => appId === resourceAppId)
          .map(([appId, value]) => ({ id: roleId(appId, value), type: 'Role' })),
      })),
    },
    { prefer: 'create-if-missing' },
  );
  expect(made.status).toBe(201);

  const born = await admin.post('/$batch', {
    requests: [
      {
        id: 'principal',
        method: 'POST',
        url: '/servicePrincipals',
        headers: json,
        body: { appId: made.body.appId },
      },
      {
        id: 'secret',
        method: 'POST',
        url: `/applications/${made.body.id}/addPassword`,
        headers: json,
        body: { passwordCredential: { displayName: 'Entrada', endDateTime: '2027-09-01T08:00:00Z' } },
      },
    ],
  });
  expect([partOf(born, 'principal').status, partOf(born, 'secret').status]).toEqual([201, 200]);
  expect(tenant.directory.secretVerdict(made.body.appId, partOf(born, 'secret').body.secretText)).toBe(
    'valid',
  );
  const principalId = partOf(born, 'principal').body.id;

  const granted = await admin.post('/$batch', {
    requests: [
      ...roles.map(([appId, value]) => ({
        id: value,
        method: 'POST',
        url: `/servicePrincipals/${principalId}/appRoleAssignments`,
        headers: json,
        body: { principalId, resourceId: resource(appId).id, appRoleId: roleId(appId, value) },
      })),
      {
        id: 'grant',
        method: 'POST',
        url: '/oauth2PermissionGrants',
        headers: json,
        body: {
          clientId: principalId,
          consentType: 'AllPrincipals',
          resourceId: resource(GRAPH).id,
          scope: 'openid profile',
        },
      },
    ],
  });
  expect(granted.body.responses.map((part) => part.status)).toEqual(Array.from({ length: 7 }, () => 201));

  const seen = await admin.post('/$batch', {
    requests: [
      { id: 'application', method: 'GET', url: `/applications(appId='${made.body.appId}')` },
      { id: 'assignments', method: 'GET', url: `/servicePrincipals/${principalId}/appRoleAssignments` },
      { id: 'grants', method: 'GET', url: `/oauth2PermissionGrants?$filter=clientId eq '${principalId}'` },
    ],
  });
  expect(partOf(seen, 'application').body.passwordCredentials).toMatchObject([
    { displayName: 'Entrada', hint: partOf(born, 'secret').body.secretText.slice(0, 3), secretText: null },
  ]);
  expect(partOf(seen, 'assignments').body.value).toHaveLength(6);
  expect(partOf(seen, 'grants').body.value).toMatchObject([{ scope: 'openid profile' }]);
  expect(tenant.directory.appRolesHeld(principalId, resource(GRAPH).id).toSorted()).toEqual([
    'Calendars.ReadWrite',
    'CallRecords.Read.All',
    'Domain.Read.All',
    'User.Read.All',
  ]);
  expect(tenant.directory.scopesConsented(principalId, resource(GRAPH).id, 'anybody')).toEqual([
    'openid',
    'profile',
  ]);
});
