import { expect, test } from 'vitest';
import { DIGITAL_TWINS, EXCHANGE, GRAPH, onboard, openTenant, resource } from './tenant.ts';

const said = (code: string, message: string): object => ({ error: { code, message } });
const bad = (message: string): object => said('Request_BadRequest', message);

test('a service principal is made once, and only for an application that exists', async () => {
  const tenant = openTenant();
  const apps = tenant.as('apps');
  const { application } = await onboard(tenant);
  expect(await apps.post('/servicePrincipals', { appId: application.appId })).toMatchObject({
    status: 409,
    body: said(
      'Request_MultipleObjectsWithSameKeyValue',
      `The service principal cannot be created, updated, or restored because the service principal name ${application.appId} is already in use.`,
    ),
  });
  const stranger = '12345678-1234-4234-8234-123456789012';
  expect(await apps.post('/servicePrincipals', { appId: stranger })).toMatchObject({
    status: 400,
    body: bad(
      `The appId '${stranger}' of the service principal does not reference a valid application object.`,
    ),
  });
  expect((await apps.post('/servicePrincipals', {})).body).toMatchObject(
    bad("A value is required for property 'appId' of resource 'ServicePrincipal'."),
  );
});

test("one of Microsoft's service principals that the tenant lacks is made from its application id", async () => {
  const tenant = openTenant();
  const apps = tenant.as('apps');
  expect((await apps.delete(`/servicePrincipals(appId='${DIGITAL_TWINS}')`)).status).toBe(204);
  expect((await apps.get(`/servicePrincipals(appId='${DIGITAL_TWINS}')`)).status).toBe(404);
  const { status, body } = await apps.post('/servicePrincipals', { appId: DIGITAL_TWINS });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    displayName: 'Azure Digital Twins',
    oauth2PermissionScopes: [{ id: '4589bd03-58cb-4e6c-b17f-b580e39652f8', value: 'Read.Write' }],
  });
});

test('an app role is assigned once, seen from both sides, and told apart when it is gone', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { servicePrincipal } = await onboard(tenant);
  const graph = await resource(tenant, GRAPH);
  const body = {
    principalId: servicePrincipal.id,
    resourceId: graph.id,
    appRoleId: graph.roles['User.Read.All'],
  };
  const path = `/servicePrincipals/${servicePrincipal.id}/appRoleAssignments`;
  const made = await admin.post(path, body);
  expect(made).toMatchObject({
    status: 201,
    body: {
      ...body,
      principalType: 'ServicePrincipal',
      principalDisplayName: 'teamspace',
      resourceDisplayName: 'Microsoft Graph',
    },
  });
  expect(await admin.post(`/servicePrincipals/${graph.id}/appRoleAssignedTo`, body)).toMatchObject({
    status: 400,
    body: bad('Permission being assigned already exists on the object'),
  });
  expect((await admin.get(`/servicePrincipals/${graph.id}/appRoleAssignedTo`)).body.value).toMatchObject([
    { id: made.body.id },
  ]);
  expect((await admin.get(`${path}?$filter=resourceId eq ${graph.id}`)).body.value).toHaveLength(1);
  expect(
    (await admin.delete(`/servicePrincipals/${graph.id}/appRoleAssignments/${made.body.id}`)).body,
  ).toMatchObject(bad('EntitlementGrant being updated or deleted is not found.'));
  expect((await admin.delete(`${path}/${made.body.id}`)).status).toBe(204);
  expect((await admin.delete(`${path}/${made.body.id}`)).body).toMatchObject(
    bad('EntitlementGrant being updated or deleted is not found.'),
  );
});

test('an app role must be offered, and its parties known', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const exchange = await resource(tenant, EXCHANGE);
  const path = `/servicePrincipals/${servicePrincipal.id}/appRoleAssignments`;
  const body = {
    principalId: servicePrincipal.id,
    resourceId: exchange.id,
    appRoleId: exchange.roles['IMAP.AccessAsApp'],
  };
  const absent = await admin.post(path, { ...body, appRoleId: '11111111-2222-4333-8444-555555555555' });
  expect(absent.body).toMatchObject(
    bad(`Permission being assigned was not found on application '${EXCHANGE}'.`),
  );
  const wrong = await admin.post(path, { ...body, resourceId: application.id });
  expect(wrong.body).toMatchObject(bad('Not a valid reference update.'));
  const swapped = await admin.post(path, {
    ...body,
    principalId: exchange.id,
    resourceId: servicePrincipal.id,
  });
  expect(swapped.body).toMatchObject(bad('One or more properties are invalid.'));
});

test('a delegated grant is one for its pair; its scope grows by PATCH', async () => {
  const tenant = openTenant();
  const consent = tenant.as('consent');
  const { servicePrincipal } = await onboard(tenant);
  const graph = await resource(tenant, GRAPH);
  const body = {
    clientId: servicePrincipal.id,
    consentType: 'AllPrincipals',
    resourceId: graph.id,
    scope: 'openid',
  };
  const made = await consent.post('/oauth2PermissionGrants', body);
  expect(made).toMatchObject({ status: 201, body });
  expect(await consent.post('/oauth2PermissionGrants', { ...body, scope: 'profile' })).toMatchObject({
    status: 409,
    body: said('Request_MultipleObjectsWithSameKeyValue', 'Permission entry already exists.'),
  });
  expect(
    (await consent.patch(`/oauth2PermissionGrants/${made.body.id}`, { scope: 'openid profile' })).status,
  ).toBe(204);
  expect(
    (await consent.get(`/servicePrincipals/${servicePrincipal.id}/oauth2PermissionGrants`)).body.value,
  ).toMatchObject([{ id: made.body.id, scope: 'openid profile' }]);
  expect(
    (await consent.patch(`/oauth2PermissionGrants/${made.body.id}`, { consentType: 'Principal' })).status,
  ).toBe(400);
  expect((await consent.delete(`/oauth2PermissionGrants/${made.body.id}`)).status).toBe(204);
  expect((await consent.get(`/oauth2PermissionGrants/${made.body.id}`)).status).toBe(404);
});

test('a grant for one person needs that person, and a grant for all has none', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const graph = await resource(tenant, GRAPH);
  const principalId = tenant.directory.user('nobody@practice.example')?.id ?? '';
  const body = {
    clientId: servicePrincipal.id,
    consentType: 'Principal',
    resourceId: graph.id,
    scope: 'User.Read',
  };
  expect((await admin.post('/oauth2PermissionGrants', body)).status).toBe(400);
  expect((await admin.post('/oauth2PermissionGrants', { ...body, principalId })).status).toBe(201);
  expect(
    (await admin.post('/oauth2PermissionGrants', { ...body, consentType: 'AllPrincipals', principalId }))
      .status,
  ).toBe(400);
  expect((await admin.post('/oauth2PermissionGrants', { ...body, consentType: 'Everybody' })).status).toBe(
    400,
  );
  expect(
    (
      await admin.post('/oauth2PermissionGrants', {
        ...body,
        consentType: 'AllPrincipals',
        clientId: application.id,
      })
    ).body,
  ).toMatchObject(
    bad(
      `Resource '${application.id}' does not exist or one of its queried reference-property objects are not present.`,
    ),
  );
  expect(tenant.directory.scopesConsented(servicePrincipal.id, graph.id, principalId)).toEqual(['User.Read']);
  expect(tenant.directory.scopesConsented(servicePrincipal.id, graph.id, 'other')).toEqual([]);
});
