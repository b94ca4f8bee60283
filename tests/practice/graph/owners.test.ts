import { expect, test } from 'vitest';
import { onboard, openTenant } from './tenant.ts';

test('owners are added, listed, expanded and removed', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const nobody = tenant.directory.user('nobody@practice.example');
  const path = `/applications/${application.id}`;
  const reference = { '@odata.id': `https://graph.example/v1.0/directoryObjects/${nobody?.id ?? ''}` };
  expect((await admin.post(`${path}/owners/$ref`, reference)).status).toBe(204);
  expect((await admin.post(`${path}/owners/$ref`, reference)).body.error.message).toBe(
    "One or more added object references already exist for the following modified properties: 'owners'.",
  );
  expect((await admin.get(`${path}/owners`)).body.value).toMatchObject([
    { '@odata.type': '#microsoft.graph.user', id: nobody?.id },
  ]);
  expect((await admin.get(`${path}?$select=id&$expand=owners`)).body.owners).toMatchObject([
    { id: nobody?.id },
  ]);
  expect((await tenant.as('nobody').patch(path, { notes: 'mine' })).status).toBe(204);
  expect((await admin.delete(`${path}/owners/${nobody?.id ?? ''}/$ref`)).status).toBe(204);
  expect((await tenant.as('nobody').patch(path, { notes: 'mine' })).status).toBe(403);
});

test('federated credentials are kept by name', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}/federatedIdentityCredentials`;
  const given = {
    name: 'ci',
    issuer: 'https://issuer.example',
    subject: 's',
    audiences: ['api://AzureADTokenExchange'],
  };
  expect((await admin.post(path, given)).status).toBe(201);
  expect((await admin.post(path, given)).status).toBe(409);
  expect((await admin.patch(`${path}(name='ci')`, { subject: 't' })).status).toBe(204);
  expect((await admin.get(path)).body.value).toMatchObject([{ name: 'ci', subject: 't' }]);
  expect((await admin.delete(`${path}/ci`)).status).toBe(204);
  expect((await admin.get(path)).body.value).toEqual([]);
});
