import { expect, test } from 'vitest';
import { GRAPH, need, openTenant } from './tenant.ts';
import type { Body } from './body.ts';
import type { Client } from './tenant.ts';

const eventual = { ConsistencyLevel: 'eventual' };
const lower = { consistencylevel: 'eventual' };

async function everyPage(client: Client, path: string): Promise<(readonly Body[])[]> {
  const pages: (readonly Body[])[] = [];
  for (let next: string | undefined = `/v1.0${path}`; next !== undefined;) {
    const { body }: { body: Body } = await client.get(next);
    pages.push(body.value);
    next = body['@odata.nextLink']?.replace('https://graph.example', '');
  }
  return pages;
}

test('a list comes in pages of a hundred, or of as many as asked', async () => {
  const admin = openTenant().as('admin');
  const usual = await everyPage(admin, '/servicePrincipals?$select=id');
  expect(usual.map((page) => page.length)).toEqual([100, 100, 50]);
  expect(new Set(usual.flat().map(({ id }) => id)).size).toBe(250);
  const large = await everyPage(admin, '/servicePrincipals?$top=125&$select=id,displayName');
  expect(large.map((page) => page.length)).toEqual([125, 125]);
  expect(Object.keys(need(large[0]?.[0]))).toEqual(['id', 'displayName']);
  expect((await admin.get('/servicePrincipals?$top=1000')).status).toBe(400);
  expect((await admin.get('/servicePrincipals?$skip=10')).status).toBe(400);
  expect((await admin.get('/servicePrincipals?$skiptoken=forged')).status).toBe(400);
});

test.each([
  ["appId eq '00000003-0000-0000-C000-000000000000'", ['Microsoft Graph']],
  ["displayName eq 'microsoft graph'", ['Microsoft Graph']],
  ["startswith(displayName,'Microsoft Gr')", ['Microsoft Graph', 'Microsoft Graph Command Line Tools']],
  [
    "startswith(displayName,'Azure') and (displayName eq 'Azure Portal' or displayName eq 'Smartspace')",
    ['Azure Portal'],
  ],
  ["displayName in ('Smartspace','Azure Portal')", ['Azure Portal', 'Smartspace']],
  ["servicePrincipalNames/any(n:n eq 'https://graph.microsoft.com')", ['Microsoft Graph']],
  ["servicePrincipalNames/any(n:startswith(n, 'https://digitaltwins'))", ['Azure Digital Twins']],
  ["displayName eq 'it''s'", []],
  ['accountEnabled eq true and displayName eq null', []],
])('$filter=%s', async (filter, expected) => {
  const admin = openTenant().as('admin');
  for (const written of [filter, encodeURIComponent(filter), filter.replaceAll(' ', '+')]) {
    const { body } = await admin.get(`/servicePrincipals?$filter=${written}&$select=displayName`);
    expect(body.value.map((row) => row.displayName).toSorted(), written).toEqual(expected);
  }
});

test.each([
  ["displayname eq 'x'", 'BadRequest'],
  ["nosuch eq 'x'", 'BadRequest'],
  ["displayName eq 'x", 'BadRequest'],
  ["displayName = 'x'", 'BadRequest'],
  ["(displayName eq 'x'", 'BadRequest'],
  ["web/homePageUrl eq 'x'", 'Request_UnsupportedQuery'],
  ["displayName ne 'x'", 'Request_UnsupportedQuery'],
  ["not(displayName eq 'x')", 'Request_UnsupportedQuery'],
  ["endswith(displayName,'x')", 'Request_UnsupportedQuery'],
])('$filter=%s is refused: %s', async (filter, code) => {
  const { status, body } = await openTenant().as('admin').get(`/applications?$filter=${filter}`);
  expect([status, body.error.code]).toEqual([400, code]);
});

test('advanced queries are answered on request only', async () => {
  const admin = openTenant().as('admin');
  const filter = "$filter=displayName ne 'Smartspace'&$select=id";
  expect((await admin.get(`/applications?${filter}`, eventual)).status).toBe(400);
  const { body } = await admin.get(`/applications?${filter}&$count=true`, lower);
  expect(body['@odata.count']).toBe(body.value.length);
  expect((await admin.get('/servicePrincipals/$count')).status).toBe(400);
  expect((await admin.get('/servicePrincipals/$count', lower)).body).toBe('250');
  const search = '/servicePrincipals?$search="displayName:graph tools"&$select=displayName';
  expect((await admin.get(search)).status).toBe(400);
  expect((await admin.get(search, lower)).body.value).toEqual([
    { displayName: 'Microsoft Graph Command Line Tools' },
  ]);
});

test('rows are sorted by what is asked', async () => {
  const { body } = await openTenant()
    .as('admin')
    .get('/users?$orderby=displayName desc&$top=999&$select=displayName');
  const names = body.value.map((row) => row.displayName.toLowerCase());
  expect(names).toEqual([...names].sort((left, right) => right.localeCompare(left)));
  expect(names).toHaveLength(68);
});

test('what is not selected is not sent, and what does not exist cannot be selected', async () => {
  const admin = openTenant().as('admin');
  const { body } = await admin.get(`/servicePrincipals(appId='${GRAPH}')?$select=appId`);
  expect(body).toEqual({
    '@odata.context': 'https://graph.example/v1.0/$metadata#servicePrincipals(appId)/$entity',
    appId: GRAPH,
  });
  expect((await admin.get('/me?$select=nosuch')).status).toBe(400);
  expect((await admin.get('/me?$expand=nosuch')).status).toBe(400);
  expect((await admin.get('/me?$nosuch=1')).status).toBe(400);
});

test('the tenant describes itself', async () => {
  const tenant = openTenant();
  const admin = tenant.as('admin', [
    'Directory.Read.All',
    'Organization.Read.All',
    'Domain.Read.All',
    'AuditLog.Read.All',
  ]);
  const read = async (path: string): Promise<Body> => (await admin.get(path)).body;
  expect((await read('/organization')).value).toMatchObject([
    { id: tenant.directory.tenant.id, tenantType: 'AAD' },
  ]);
  expect((await read('/domains/practice.example')).isDefault).toBe(true);
  expect((await read('/subscribedSkus')).value).toMatchObject([{ skuPartNumber: 'SPE_E3' }]);
  const role = need(
    (await read("/directoryRoles?$filter=displayName eq 'Cloud Application Administrator'")).value[0],
  );
  expect((await read(`/directoryRoles/${role.id}/members`)).value).toMatchObject([
    { userPrincipalName: 'apps@practice.example' },
  ]);
  expect((await read('/roleManagement/directory/roleAssignments')).value).toHaveLength(4);
  expect((await read(`/roleManagement/directory/roleDefinitions/${role.roleTemplateId}`)).isBuiltIn).toBe(
    true,
  );
  expect((await read('/me/transitiveMemberOf')).value).toMatchObject([
    { displayName: 'Global Administrator' },
  ]);
  expect((await read('/users/apps@practice.example')).displayName).toBe('Arno Apps');
  expect((await read("/users?$filter=userPrincipalName eq 'apps@practice.example'")).value).toHaveLength(1);
  const ids = [role.id, (await read('/me')).id, '11111111-2222-4333-8444-555555555555'];
  const found = await admin.post('/directoryObjects/getByIds', { ids, types: ['user'] });
  expect(found.body.value).toMatchObject([{ '@odata.type': '#microsoft.graph.user' }]);
  tenant.directory.noteSignIn({
    appId: GRAPH,
    resourceAppId: GRAPH,
    errorCode: 7000215,
    correlationId: 'abc',
  });
  expect((await read("/auditLogs/signIns?$filter=correlationId eq 'abc'")).value).toMatchObject([
    { status: { errorCode: 7000215 } },
  ]);
});
