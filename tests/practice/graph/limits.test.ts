import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { need, onboard, openTenant, partOf } from './tenant.ts';

test('who asks for more than the bucket holds is told when to come back, and may then', async () => {
  const tenant = openTenant({}, { throttle: { units: 4, perMs: 10_000 } });
  const admin = tenant.as('admin');
  const first = await admin.get('/servicePrincipals');
  expect(first.headers).toMatchObject({ 'x-ms-resource-unit': '2' });
  expect(first.headers).not.toHaveProperty('x-ms-throttle-limit-percentage');
  const second = await admin.get('/servicePrincipals');
  expect(second.headers).toMatchObject({ 'x-ms-throttle-limit-percentage': '1.00' });
  const refused = await admin.get('/me?$select=id');
  expect(refused).toMatchObject({
    status: 429,
    body: { error: { code: 'TooManyRequests' } },
    headers: { 'Retry-After': '2.500', 'x-ms-throttle-information': 'ResourceUnitLimitExceeded' },
  });
  expect(refused.headers['x-ms-throttle-scope']).toMatch(/^Tenant_Application\/Read\//);
  tenant.pass(2_500);
  expect((await admin.get('/me?$select=id')).status).toBe(200);
});

test('parts of a batch are refused one by one', async () => {
  const tenant = openTenant({}, { throttle: { units: 2, perMs: 10_000 } });
  const requests = ['1', '2', '3'].map((id) => ({ id, method: 'GET', url: '/me?$select=id' }));
  const answer = await tenant.as('admin').post('/$batch', { requests });
  const parts = requests.map(({ id }) => partOf(answer, id));
  expect(answer.status).toBe(200);
  expect(parts.map(({ status }) => status).sort()).toEqual([200, 200, 429]);
  expect(need(parts.find(({ status }) => status === 429)).headers).toHaveProperty('Retry-After');
});

test('a principal holds at most 1,500 app role assignments', async () => {
  const tenant = openTenant();
  const { servicePrincipal } = await onboard(tenant);
  const api = (
    await tenant.as('admin').post('/applications', {
      displayName: 'api',
      appRoles: [
        {
          id: randomUUID(),
          value: 'Read',
          displayName: 'Read',
          description: 'Read',
          isEnabled: true,
          allowedMemberTypes: ['Application'],
        },
      ],
    })
  ).body;
  const resource = (await tenant.as('admin').post('/servicePrincipals', { appId: api.appId })).body;
  const principalId = servicePrincipal.id;
  tenant.directory.commit(
    Array.from({ length: 1_500 }, () => randomUUID()).map((id) => ({
      kind: 'appRoleAssignments' as const,
      id,
      value: { id, principalId, resourceId: randomUUID(), appRoleId: randomUUID() },
    })),
  );
  const assignment = { principalId, resourceId: resource.id, appRoleId: need(api.appRoles[0]).id };
  const answer = await tenant
    .as('admin')
    .post(`/servicePrincipals/${principalId}/appRoleAssignments`, assignment);
  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'Directory_QuotaExceeded' } } });
});

test('an application has at most 100 owners', async () => {
  const tenant = openTenant();
  const { application } = await onboard(tenant);
  tenant.directory.commit(
    Array.from({ length: 100 }, (_, at) => `owner-${String(at)}`).map((ownerId) => ({
      kind: 'owners' as const,
      id: `${application.id}/${ownerId}`,
      value: { id: `${application.id}/${ownerId}`, objectId: application.id, ownerId },
    })),
  );
  const me = (await tenant.as('admin').get('/me')).body;
  const answer = await tenant.as('admin').post(`/applications/${application.id}/owners/$ref`, {
    '@odata.id': `https://graph.microsoft.com/v1.0/directoryObjects/${me.id}`,
  });
  expect(answer).toMatchObject({ status: 403, body: { error: { code: 'Directory_QuotaExceeded' } } });
});
