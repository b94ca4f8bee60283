import { expect, test } from 'vitest';
import { onboard, openTenant } from './tenant.ts';

const forbidding = {
  displayName: 'No secrets',
  isEnabled: true,
  restrictions: { passwordCredentials: [{ restrictionType: 'passwordAddition', state: 'enabled' }] },
};
const path = '/policies/appManagementPolicies';

test('a policy of an application’s own forbids it secrets, until it is taken off', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const others = await onboard(tenant, 'other');
  const { id } = (await admin.post(path, forbidding)).body;
  const at = `/applications/${application.id}`;
  const reference = { '@odata.id': `https://graph.microsoft.com/v1.0${path}/${id}` };
  expect((await admin.post(`${at}/appManagementPolicies/$ref`, reference)).status).toBe(204);
  expect((await admin.post(`${at}/appManagementPolicies/$ref`, reference)).status).toBe(400);
  expect((await admin.get(`${at}/appManagementPolicies`)).body.value).toMatchObject([forbidding]);
  const secret = async (of: string) => {
    const { status, body } = await admin.post(`${of}/addPassword`, {});
    return status < 400 ? 'made' : body.error.code;
  };
  expect(await secret(at)).toBe('CredentialTypeNotAllowedAsPerAppPolicy');
  expect(await secret(`/servicePrincipals/${servicePrincipal.id}`)).toBe('made');
  expect(await secret(`/applications/${others.application.id}`)).toBe('made');
  expect((await admin.patch(`${path}/${id}`, { isEnabled: false })).status).toBe(204);
  expect(await secret(at)).toBe('made');
  expect((await admin.delete(`${at}/appManagementPolicies/${id}/$ref`)).status).toBe(204);
  expect((await admin.delete(`${at}/appManagementPolicies/${id}/$ref`)).status).toBe(404);
});

test('policies are made, read, changed and deleted by who may, and misspellings are refused', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  expect((await admin.post(path, { ...forbidding, isEnbled: true })).status).toBe(400);
  expect((await admin.post(path, { displayName: 'no restrictions' })).status).toBe(400);
  expect((await tenant.as('apps').post(path, forbidding)).status).toBe(403);
  const { id } = (await admin.post(path, forbidding)).body;
  expect((await admin.get(path)).body.value).toMatchObject([{ id }]);
  expect((await admin.get(`${path}/${id}`)).body).toMatchObject(forbidding);
  const wrong = { restrictionType: 'passwordLifetime', maxLifetime: '90 days' };
  const restrictions = { passwordCredentials: [wrong] };
  expect((await admin.patch(`${path}/${id}`, { restrictions })).status).toBe(400);
  const uri = `https://graph.microsoft.com/v1.0${path}/${id}`;
  await admin.post(`/applications/${application.id}/appManagementPolicies/$ref`, { '@odata.id': uri });
  expect((await admin.delete(`${path}/${id}`)).status).toBe(204);
  expect((await admin.get(`${path}/${id}`)).status).toBe(404);
  expect((await admin.get(`/applications/${application.id}/appManagementPolicies`)).body.value).toEqual([]);
});
