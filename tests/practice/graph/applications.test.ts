import { expect, test } from 'vitest';
import { onboard, openTenant } from './tenant.ts';

const prefer = { prefer: 'return=minimal, create-if-missing' };
const refusal = (message: string, code = 'Request_BadRequest'): object => ({ error: { code, message } });

test('an application is born with what the service fills in', async () => {
  const tenant = openTenant();
  const { status, body, headers } = await tenant
    .as('apps')
    .post('/applications', { displayName: 'teamspace' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    '@odata.context': 'https://graph.example/v1.0/$metadata#applications/$entity',
    displayName: 'teamspace',
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    publisherDomain: 'practice.example',
    createdDateTime: '2027-03-01T08:00:00.000Z',
    uniqueName: null,
    identifierUris: [],
    passwordCredentials: [],
    api: { requestedAccessTokenVersion: 2 },
    web: {
      redirectUris: [],
      implicitGrantSettings: { enableAccessTokenIssuance: false, enableIdTokenIssuance: false },
    },
  });
  expect(headers['request-id']).toBe(headers['client-request-id']);
});

test('an upsert by unique name creates once, then updates, and does neither without its header', async () => {
  const tenant = openTenant();
  const apps = tenant.as('apps');
  const path = "/applications(uniqueName='entrada%2Fit''s')";
  expect(await apps.patch(path, { displayName: 'one' })).toMatchObject({
    status: 404,
    body: refusal(
      "Resource 'entrada/it's' does not exist or one of its queried reference-property objects are not present.",
      'Request_ResourceNotFound',
    ),
  });
  const first = await apps.patch(
    path,
    { displayName: 'one', web: { redirectUris: ['https://a.example'] } },
    prefer,
  );
  expect([first.status, first.body.uniqueName]).toEqual([201, "entrada/it's"]);
  const second = await apps.patch(path, { web: { logoutUrl: 'https://a.example/out' } }, prefer);
  expect([second.status, second.body]).toEqual([204, undefined]);
  expect((await apps.get(path)).body).toMatchObject({
    id: first.body.id,
    displayName: 'one',
    web: { redirectUris: ['https://a.example'], logoutUrl: 'https://a.example/out' },
  });
});

test('an upsert that creates needs a display name', async () => {
  const answer = await openTenant().as('apps').patch("/applications(uniqueName='x')", { notes: 'n' }, prefer);
  expect(answer).toMatchObject({
    status: 400,
    body: refusal("A value is required for property 'displayName' of resource 'Application'."),
  });
});

test('a unique name is given once and stays', async () => {
  const tenant = openTenant();
  const apps = tenant.as('apps');
  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  expect((await apps.patch(path, { uniqueName: 'mine' })).status).toBe(204);
  expect((await apps.patch(path, { uniqueName: 'mine' })).status).toBe(204);
  expect((await apps.patch(path, { uniqueName: 'other' })).status).toBe(400);
  const { body: other } = await apps.post('/applications', { displayName: 'other' });
  expect(await apps.patch(`/applications/${other.id}`, { uniqueName: 'MINE' })).toMatchObject({
    status: 409,
    body: refusal(
      'Another object with the same value for property uniqueName already exists.',
      'Request_MultipleObjectsWithSameKeyValue',
    ),
  });
});

test('a soft-deleted application keeps its unique name until it is gone for good', async () => {
  const tenant = openTenant();
  const apps = tenant.as('apps');
  const path = "/applications(uniqueName='kept')";
  const { body } = await apps.patch(path, { displayName: 'one' }, prefer);
  expect((await apps.delete(path)).status).toBe(204);
  expect((await apps.get(path)).status).toBe(404);
  expect((await apps.patch(path, { displayName: 'two' }, prefer)).status).toBe(409);
  expect((await apps.delete(`/directory/deletedItems/${body.id}`)).status).toBe(204);
  expect((await apps.patch(path, { displayName: 'two' }, prefer)).status).toBe(201);
});

test.each([
  [{ webb: {} }, "Invalid property 'webb'."],
  [{ web: { redirectUrls: [] } }, "Invalid property 'redirectUrls'."],
  [{ displayname: 'x' }, "Invalid property 'displayname'."],
  [{ displayName: 7 }, "Invalid value specified for property 'displayName' of resource 'Application'."],
  [
    { web: { redirectUris: 'x' } },
    "Invalid value specified for property 'redirectUris' of resource 'Application'.",
  ],
  [{ appId: '00000000-0000-0000-0000-000000000001' }, "Property 'appId' is read-only and cannot be set."],
  [
    { passwordCredentials: [{ displayName: 's' }] },
    "Property 'passwordCredentials' is read-only and cannot be set.",
  ],
  [
    { signInAudience: 'Everybody' },
    "Invalid value specified for property 'signInAudience' of resource 'Application'.",
  ],
  [{ displayName: '' }, "A value is required for property 'displayName' of resource 'Application'."],
])('a body with %j is refused, on creation and on update', async (extra, message) => {
  const tenant = openTenant();
  const { application } = await onboard(tenant);
  const expected = { status: 400, body: refusal(message) };
  expect(await tenant.as('admin').post('/applications', { displayName: 'x', ...extra })).toMatchObject(
    expected,
  );
  expect(await tenant.as('admin').patch(`/applications/${application.id}`, extra)).toMatchObject(expected);
});

test('what is no JSON is refused as such', async () => {
  const answer = await openTenant().raw('POST', '/v1.0/applications', '{"displayName":');
  expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BadRequest' } } });
  expect(answer.body.error.message).toContain('Unable to read JSON request payload');
});

test('a PATCH replaces lists and keeps the other members of what it touches', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application, servicePrincipal } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  await admin.patch(path, {
    web: {
      redirectUris: ['https://a.example', 'https://b.example'],
      implicitGrantSettings: { enableIdTokenIssuance: true },
    },
  });
  await admin.patch(path, {
    displayName: 'renamed',
    web: { redirectUris: ['https://c.example'], implicitGrantSettings: { enableAccessTokenIssuance: true } },
  });
  const { web } = (await admin.get(path)).body;
  expect(web).toMatchObject({
    redirectUris: ['https://c.example'],
    redirectUriSettings: [{ uri: 'https://c.example', index: null }],
    implicitGrantSettings: { enableAccessTokenIssuance: true, enableIdTokenIssuance: true },
  });
  expect((await admin.get(`/servicePrincipals/${servicePrincipal.id}`)).body).toMatchObject({
    displayName: 'renamed',
    replyUrls: ['https://c.example'],
  });
});

test('identifier URIs carry the application, the tenant or a verified domain, and are unique', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const path = `/applications/${application.id}`;
  const set = (uri: string): Promise<{ status: number }> => admin.patch(path, { identifierUris: [uri] });
  expect((await set('api://teamspace')).status).toBe(400);
  expect((await set(`api://${application.appId}`)).status).toBe(204);
  expect((await set('https://teamspace.practice.example/x')).status).toBe(204);
  const { body: other } = await admin.post('/applications', { displayName: 'other' });
  const taken = await admin.patch(`/applications/${other.id}`, {
    identifierUris: ['https://teamspace.practice.example/x'],
  });
  expect(taken.status).toBe(409);
});

test('an enabled app role is disabled before it goes', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin');
  const { application } = await onboard(tenant);
  const role = {
    id: '11111111-2222-4333-8444-555555555555',
    allowedMemberTypes: ['Application'],
    displayName: 'R',
    description: 'R',
    value: 'R',
    isEnabled: true,
  };
  const path = `/applications/${application.id}`;
  expect((await admin.patch(path, { appRoles: [role] })).status).toBe(204);
  expect((await admin.patch(path, { appRoles: [] })).body).toMatchObject({
    error: { code: 'CannotDeleteOrUpdateEnabledEntitlement' },
  });
  expect((await admin.patch(path, { appRoles: [{ ...role, isEnabled: false }] })).status).toBe(204);
  expect((await admin.patch(path, { appRoles: [] })).status).toBe(204);
});

test('alternate keys are read raw, encoded and with other letter case', async () => {
  const tenant = openTenant();
  const { application, servicePrincipal } = await onboard(tenant);
  const admin = tenant.as('admin');
  const { appId } = application;
  const paths = [
    `/applications(appId='${appId}')`,
    `/applications(appId=%27${appId}%27)`,
    `/Applications(appId='${appId.toUpperCase()}')`,
    `/beta/applications%28appId='${appId}'%29`,
    `/v1.0/myorganization/applications/${application.id}`,
    `/applications('${application.id}')`,
  ];
  for (const path of paths) expect((await admin.get(path)).body.id, path).toBe(application.id);
  const assignments = await admin.get(`/servicePrincipals(appId='${appId}')/appRoleAssignments`);
  expect(assignments.body['@odata.context']).toContain(
    `servicePrincipals('${servicePrincipal.id}')/appRoleAssignments`,
  );
});

test('paths that lead nowhere say so', async () => {
  const admin = openTenant().as('admin');
  expect((await admin.get('/aplications')).body).toMatchObject(
    refusal("Resource not found for the segment 'aplications'.", 'BadRequest'),
  );
  expect((await admin.get('/applications/teamspace')).body).toMatchObject(
    refusal("Invalid object identifier 'teamspace'."),
  );
  expect((await admin.delete('/organization')).status).toBe(405);
});
