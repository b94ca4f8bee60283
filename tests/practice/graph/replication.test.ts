import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EXCHANGE, openTenant, resource } from './tenant.ts';

const prefer = { prefer: 'create-if-missing' };
const lagMs = 5_000;
const absent = (id: string): object => ({
  error: {
    message: `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  },
});

test('a new application is missing everywhere but in its unique name until the replicas have heard', async () => {
  const tenant = openTenant({ lagMs }, { lagMs });
  const admin = tenant.as('admin');
  const path = "/applications(uniqueName='late')";
  const { body: application } = await admin.patch(path, { displayName: 'late' }, prefer);
  expect((await admin.get(path)).status).toBe(404);
  expect((await admin.patch(path, { notes: 'again' }, prefer)).status).toBe(204);
  expect(await admin.post(`/applications/${application.id}/addPassword`, {})).toMatchObject({
    status: 404,
    body: absent(application.id),
  });
  expect((await admin.post('/servicePrincipals', { appId: application.appId })).body).toMatchObject({
    error: {
      message: `The appId '${application.appId}' of the service principal does not reference a valid application object.`,
    },
  });
  tenant.pass(lagMs - 1);
  expect((await admin.get(path)).status).toBe(404);
  tenant.pass(1);
  expect((await admin.get(path)).body.id).toBe(application.id);
  expect((await admin.post(`/applications/${application.id}/addPassword`, {})).status).toBe(200);
  expect((await admin.post('/servicePrincipals', { appId: application.appId })).status).toBe(201);
});

test('a new service principal cannot be referred to until the replicas have heard', async () => {
  const tenant = openTenant({ lagMs }, { lagMs });
  const admin = tenant.as('admin');
  const { body: application } = await admin.post('/applications', { displayName: 'late' });
  tenant.pass(lagMs);
  const { body: principal } = await admin.post('/servicePrincipals', { appId: application.appId });
  expect((await admin.post('/servicePrincipals', { appId: application.appId })).status).toBe(409);
  const exchange = await resource(tenant, EXCHANGE);
  const assignment = {
    principalId: principal.id,
    resourceId: exchange.id,
    appRoleId: exchange.roles['IMAP.AccessAsApp'],
  };
  const grant = {
    clientId: principal.id,
    consentType: 'AllPrincipals',
    resourceId: exchange.id,
    scope: 'openid',
  };
  const assign = (): Promise<{ status: number; body: unknown }> =>
    admin.post(`/servicePrincipals/${exchange.id}/appRoleAssignedTo`, assignment);

  expect(await assign()).toMatchObject({
    status: 400,
    body: { error: { message: 'Not a valid reference update.' } },
  });
  expect((await admin.post(`/servicePrincipals/${principal.id}/appRoleAssignments`, assignment)).status).toBe(
    404,
  );
  expect(await admin.post('/oauth2PermissionGrants', grant)).toMatchObject({
    status: 400,
    body: absent(principal.id),
  });
  tenant.pass(lagMs);
  expect((await assign()).status).toBe(201);
  expect(await assign()).toMatchObject({
    body: { error: { message: 'Permission being assigned already exists on the object' } },
  });
  expect((await admin.get(`/servicePrincipals/${principal.id}/appRoleAssignments`)).body.value).toEqual([]);
  tenant.pass(lagMs);
  expect((await admin.get(`/servicePrincipals/${principal.id}/appRoleAssignments`)).body.value).toHaveLength(
    1,
  );
});

test('an update shows its old version and a deletion its object until then', async () => {
  const tenant = openTenant({ lagMs }, { lagMs });
  const admin = tenant.as('admin');
  const { body } = await admin.post('/applications', { displayName: 'old' });
  const path = `/applications/${body.id}`;
  const name = async (): Promise<string> => (await admin.get(path)).body.displayName;
  tenant.pass(lagMs);
  await admin.patch(path, { displayName: 'new' });
  expect(await name()).toBe('old');
  tenant.pass(lagMs);
  expect(await name()).toBe('new');
  await admin.delete(path);
  expect(await name()).toBe('new');
  expect((await admin.patch(path, { notes: 'n' })).status).toBe(404);
  tenant.pass(lagMs);
  expect((await admin.get(path)).status).toBe(404);
});

test('replicas that jump show an object now and then until all have it', async () => {
  const tenant = openTenant({ lagMs }, { lagMs, replicas: 'jump' });
  const admin = tenant.as('admin');
  const { body } = await admin.post('/applications', { displayName: 'now and then' });
  const seen = new Set<number>();
  for (let turn = 0; turn < 20; turn++) seen.add((await admin.get(`/applications/${body.id}`)).status);
  expect(seen).toEqual(new Set([200, 404]));
  tenant.pass(lagMs);
  for (let turn = 0; turn < 20; turn++)
    expect((await admin.get(`/applications/${body.id}`)).status).toBe(200);
});

test('writes that follow closely are refused as concurrent where that is asked for', async () => {
  const tenant = openTenant({}, { writeGapMs: 1_000 });
  const admin = tenant.as('admin');
  const { body } = await admin.post('/applications', { displayName: 'x' });
  const add = (): Promise<{ status: number; body: unknown }> =>
    admin.post(`/applications/${body.id}/addPassword`, {});
  expect((await add()).status).toBe(200);
  expect(await add()).toMatchObject({
    status: 409,
    body: { error: { code: 'Directory_ConcurrencyViolation' } },
  });
  tenant.pass(1_000);
  expect((await add()).status).toBe(200);
});

test('a restart finds the tenant as it was left', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'tenant-'));
  const before = openTenant({ stateDir, seed: 5 });
  const { body } = await before
    .as('admin')
    .patch("/applications(uniqueName='kept')", { displayName: 'kept' }, prefer);
  await before.as('admin').post(`/servicePrincipals`, { appId: body.appId });
  const after = openTenant({ stateDir });
  expect((await after.as('admin').get("/applications(uniqueName='kept')")).body).toMatchObject({
    id: body.id,
    appId: body.appId,
  });
  expect(
    (await after.as('admin').patch("/applications(uniqueName='kept')", { notes: 'n' }, prefer)).status,
  ).toBe(204);
  expect(after.directory.tenant).toEqual(before.directory.tenant);
});
