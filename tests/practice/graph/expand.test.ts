import { expect, test } from 'vitest';
import { GRAPH, onboard, openTenant, resource } from './tenant.ts';

test('what hangs on an enterprise application is written out where it is asked for', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const { id: principalId } = servicePrincipal;
  const graph = await resource(tenant, GRAPH);
  const appRoleId = graph.roles['User.Read.All'];
  const assignment = { principalId, resourceId: graph.id, appRoleId };
  await admin.post(`/servicePrincipals/${principalId}/appRoleAssignments`, assignment);
  const grant = {
    clientId: principalId,
    consentType: 'AllPrincipals',
    resourceId: graph.id,
    scope: 'openid',
  };
  await admin.post('/oauth2PermissionGrants', grant);
  const path = `/servicePrincipals(appId='${application.appId}')?$select=id`;
  const wanted = 'appRoleAssignments,appRoleAssignedTo,oauth2PermissionGrants';
  expect((await admin.get(`${path}&$expand=${wanted}`)).body).toMatchObject({
    id: principalId,
    appRoleAssignments: [assignment],
    appRoleAssignedTo: [],
    oauth2PermissionGrants: [grant],
  });
  const credential = { name: 'ci', issuer: 'https://i.example', subject: 's', audiences: ['api://x'] };
  await admin.post(`/applications/${application.id}/federatedIdentityCredentials`, credential);
  const expanded = await admin.get(`/applications/${application.id}?$expand=federatedIdentityCredentials`);
  expect(expanded.body).toMatchObject({ federatedIdentityCredentials: [credential] });
  expect((await admin.get(`${path}&$expand=memberOf`)).body.error.code).toBe('Request_UnsupportedQuery');
});
