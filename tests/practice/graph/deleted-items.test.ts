import { expect, test } from 'vitest';
import { EXCHANGE, GRAPH, onboard, openTenant, resource } from './tenant.ts';
import type { Body } from './body.ts';
import type { Tenant } from './tenant.ts';

async function consented(
  tenant: Tenant,
): Promise<{ application: Body; servicePrincipal: Body; assignments: string }> {
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const [graph, exchange] = [await resource(tenant, GRAPH), await resource(tenant, EXCHANGE)];
  const principalId = servicePrincipal.id;
  const assignments = `/servicePrincipals/${principalId}/appRoleAssignments`;
  await admin.post(assignments, {
    principalId,
    resourceId: exchange.id,
    appRoleId: exchange.roles['IMAP.AccessAsApp'],
  });
  await admin.post('/oauth2PermissionGrants', {
    clientId: principalId,
    consentType: 'AllPrincipals',
    resourceId: graph.id,
    scope: 'openid',
  });
  return { application, servicePrincipal, assignments };
}

const grantsOf = (id: string): string => `/oauth2PermissionGrants?$filter=clientId eq '${id}'`;

test('with an application its service principal and consents go, and come back with it', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal, assignments } = await consented(tenant);
  const secret = (await admin.post(`/applications/${application.id}/addPassword`, {})).body.secretText;

  expect((await admin.delete(`/applications(appId='${application.appId}')`)).status).toBe(204);
  expect((await admin.get(`/applications/${application.id}`)).status).toBe(404);
  expect((await admin.get(assignments)).status).toBe(404);
  expect((await admin.get(grantsOf(servicePrincipal.id))).body.value).toEqual([]);
  expect(tenant.directory.secretVerdict(application.appId, secret)).toBe('unknown');
  const listed = await admin.get(
    '/directory/deletedItems/microsoft.graph.application?$select=id,deletedDateTime',
  );
  expect(listed.body.value).toEqual([{ id: application.id, deletedDateTime: '2027-03-01T08:00:00.000Z' }]);
  expect(
    (await admin.get('/directory/deletedItems/microsoft.graph.servicePrincipal')).body.value,
  ).toHaveLength(1);
  expect((await admin.get(`/directory/deletedItems/${application.id}`)).body['@odata.type']).toBe(
    '#microsoft.graph.application',
  );

  const restored = await admin.post(`/directory/deletedItems/${application.id}/restore`);
  expect(restored).toMatchObject({ status: 200, body: { id: application.id, deletedDateTime: null } });
  expect((await admin.get(`/servicePrincipals(appId='${application.appId}')`)).body.id).toBe(
    servicePrincipal.id,
  );
  expect((await admin.get(assignments)).body.value).toHaveLength(1);
  expect((await admin.get(grantsOf(servicePrincipal.id))).body.value).toHaveLength(1);
  expect(tenant.directory.secretVerdict(application.appId, secret)).toBe('valid');
});

test('what is deleted for good does not come back', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await consented(tenant);
  const secret = (await admin.post(`/applications/${application.id}/addPassword`, {})).body;
  await admin.delete(`/applications/${application.id}`);
  expect((await admin.delete(`/directory/deletedItems/${application.id}`)).status).toBe(204);
  expect((await admin.post(`/directory/deletedItems/${application.id}/restore`)).status).toBe(404);
  expect((await admin.get(`/directory/deletedItems/${servicePrincipal.id}`)).status).toBe(404);
  expect(tenant.directory.rows('secrets').get(secret.keyId)).toBeUndefined();
});

test('after thirty days a deleted application is gone', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await consented(tenant);
  await admin.delete(`/applications/${application.id}`);
  tenant.pass(30 * 86_400_000);
  expect((await admin.get('/directory/deletedItems/microsoft.graph.application')).body.value).toEqual([]);
  expect((await admin.post(`/directory/deletedItems/${application.id}/restore`)).status).toBe(404);
});

test('a service principal is not restored beside its successor', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await consented(tenant);
  expect((await admin.delete(`/servicePrincipals/${servicePrincipal.id}`)).status).toBe(204);
  expect((await admin.post('/servicePrincipals', { appId: application.appId })).status).toBe(201);
  expect((await admin.post(`/directory/deletedItems/${servicePrincipal.id}/restore`)).status).toBe(409);
});
