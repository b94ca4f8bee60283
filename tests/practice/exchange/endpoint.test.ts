import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openDirectory } from '../../../src/practice/directory/open.ts';
import { roleTemplate } from '../../../src/practice/directory/seed/roles.ts';
import { createExchange } from '../../../src/practice/exchange/service.ts';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, sharedPractice, temporaryFolder, type Practice } from '../support/practice.ts';
import { exchangeAppId, registerApp } from '../support/registered-app.ts';
import { askForToken, refusal } from '../support/token-request.ts';
import { exchangeAs, exchangeManager, exchangeWith } from './exchange-client.ts';

const shared = sharedPractice();

async function prepared(): Promise<{ cloud: Practice; client: string; stateDir: string }> {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, exchangeManager);
  return { cloud: await practice({ stateDir }), client: appId, stateDir };
}

test('Microsoft’s own client for Graph gets no token for Exchange', async () => {
  const cloud = shared();
  const username = 'exchange@practice.example';
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: 'https://outlook.office365.com/.default',
  });
  expect(refusal(reply)).toBe('invalid_grant 65002');
});

test('who administers Exchange knows its cmdlets, others know none, and an unknown one is refused without a word', async () => {
  const { cloud, client } = await prepared();
  const modules = `/adminapi/v1.0/${cloud.cloud.tenant.id}/EXOModuleFile?Version=3.9.2`;
  for (const name of ['exchange', 'admin']) {
    const exchange = await exchangeAs(cloud, client, name);
    const [file] = (await exchange.get(modules, { commandname: '*' })).value;
    expect(String(file?.['exportedCmdlets']).split(',')).toContain('New-ServicePrincipal');
    expect(await exchange.run('Remove-Everything')).toMatchObject({ status: 403, text: '' });
  }
  for (const name of ['nobody', 'apps']) {
    const exchange = await exchangeAs(cloud, client, name);
    const [file] = (await exchange.get(modules, { commandname: '*' })).value;
    expect(file?.['exportedCmdlets']).toBe('Get-ConnectionInformation');
    expect(await exchange.run('New-ServicePrincipal', {})).toMatchObject({ status: 403, text: '' });
    expect(await exchange.run('Get-ConnectionInformation')).toMatchObject({ status: 200 });
  }
});

test('an application needs the permission, a directory role and the way to the tenant', async () => {
  const stateDir = temporaryFolder();
  const secrets = { 'the-secret': '2099-01-01T00:00:00Z' };
  const roles = { [exchangeAppId]: ['Exchange.ManageAsApp'] };
  const bare = registerApp(stateDir, { secrets });
  const permitted = registerApp(stateDir, { secrets, roles });
  const administrator = registerApp(stateDir, { secrets, roles });
  const directory = openDirectory({ stateDir });
  const id = randomUUID();
  const principalId = administrator.servicePrincipalId;
  const roleDefinitionId = roleTemplate('Exchange Administrator');
  const value = { id, principalId, roleDefinitionId, directoryScopeId: '/' };
  directory.commit([{ kind: 'directoryRoleAssignments', id, value }]);
  directory.close();
  const cloud = await practice({ stateDir });
  const anchor = `APP:SystemMailbox{bb558c35-97f1-4cb9-8ff7-d53741dc928c}@${cloud.cloud.tenant.id}`;
  const as = async ({ appId }: { appId: string }, mailbox = anchor) => {
    const scope = 'https://outlook.office365.com/.default';
    const grant = { grant_type: 'client_credentials', client_id: appId, client_secret: 'the-secret', scope };
    return exchangeWith(cloud, (await askForToken(cloud, grant)).access_token ?? '', mailbox);
  };
  expect(await (await as(bare)).run('Get-Mailbox')).toMatchObject({ status: 401, text: '' });
  expect(await (await as(permitted)).run('Get-Mailbox')).toMatchObject({
    status: 401,
    error: expect.stringContaining(
      `The role assigned to application ${permitted.appId} isn't supported in this scenario`,
    ) as string,
  });
  expect((await (await as(administrator)).run('Get-Mailbox')).value).toHaveLength(60);
  expect(await (await as(administrator, '')).run('Get-Mailbox')).toMatchObject({
    status: 401,
    error: expect.stringContaining('Unable to initialize the authorization context') as string,
  });
});

test('tokens, tenants, versions, methods and bodies that do not fit are refused', async () => {
  const { cloud, client } = await prepared();
  const exchange = await exchangeAs(cloud, client, 'exchange');
  const { id } = cloud.cloud.tenant;
  const invoke = `/adminapi/beta/${id}/InvokeCommand`;
  const body = JSON.stringify({ CmdletInput: { CmdletName: 'Get-Mailbox' } });
  const stranger = await exchange.post(invoke, body, { authorization: 'Bearer abc' });
  expect(stranger).toMatchObject({ status: 401, text: '' });
  expect(stranger.headers.get('www-authenticate')).toContain(
    'client_id="00000002-0000-0ff1-ce00-000000000000"',
  );
  const refused = async (path: string, text = body, headers: Record<string, string> = {}) =>
    (await exchange.post(path, text, headers)).status;
  expect(await refused(`/adminapi/beta/${randomUUID()}/InvokeCommand`)).toBe(401);
  expect(await refused(`/adminapi/v1.0/${id}/InvokeCommand`)).toBe(405);
  expect(await refused('/adminapi/beta/nothing')).toBe(404);
  expect(await refused('/%00/../adminapi')).toBe(404);
  expect(await refused(invoke, '{"CmdletInput":')).toBe(400);
  expect(await refused(invoke, '[]')).toBe(400);
  expect(await refused(invoke, '{"CmdletInput":{"CmdletName":7}}')).toBe(400);
  expect(await refused(invoke, '{"CmdletInput":{"CmdletName":"Get-Mailbox","Parameters":[1]}}')).toBe(400);
  expect(await refused(invoke, '{"CmdletInput":{"CmdletName":"__proto__"}}')).toBe(403);
  expect(await refused(invoke, body, { 'content-type': 'text/plain' })).toBe(415);
  expect(await refused(`${invoke}?$skiptoken=%25%25`)).toBe(400);
  expect((await exchange.get(invoke)).status).toBe(405);
  expect(await refused(`/AdminApi/beta/practice.example/invokecommand`)).toBe(200);
  expect(await refused(invoke, body, { 'x-anchormailbox': 'UPN:admin@elsewhere.example' })).toBe(401);
});

test('long lists come in pages, each asked for with the same body, and with the properties that are wanted', async () => {
  const { cloud, client } = await prepared();
  const exchange = await exchangeAs(cloud, client, 'exchange');
  const body = JSON.stringify({
    CmdletInput: { CmdletName: 'Get-Mailbox', Parameters: { ResultSize: 'Unlimited' } },
  });
  const pages: number[] = [];
  const seen = new Set<unknown>();
  let next: string | undefined = `/adminapi/beta/${cloud.cloud.tenant.id}/InvokeCommand?$select=Alias`;
  while (next !== undefined) {
    const page = await exchange.post(next, body, { prefer: 'odata.maxpagesize=25' });
    pages.push(page.value.length);
    for (const row of page.value) seen.add(row['Alias']);
    expect(Object.keys(page.value[0] ?? {})).toEqual(['Alias']);
    next = page.nextLink;
  }
  expect(pages).toEqual([25, 25, 10]);
  expect(seen.size).toBe(60);
  expect((await exchange.run('Get-Mailbox', { ResultSize: 7 })).value).toHaveLength(7);
});

test('a batch runs ten cmdlets, each with its own answer', async () => {
  const { cloud, client } = await prepared();
  const exchange = await exchangeAs(cloud, client, 'exchange');
  const batch = `/adminapi/beta/${cloud.cloud.tenant.id}/$batch`;
  const part = (id: number, name: string, Identity?: string) => ({
    id: String(id),
    method: 'POST',
    url: `/adminapi/beta/${cloud.cloud.tenant.id}/InvokeCommand`,
    headers: { Prefer: 'odata.maxpagesize=1' },
    body: { CmdletInput: { CmdletName: name, Parameters: Identity === undefined ? {} : { Identity } } },
  });
  const send = async (requests: object[], headers: Record<string, string> = {}) => {
    const { status, text } = await exchange.post(batch, JSON.stringify({ requests }), headers);
    const { responses = [] } = JSON.parse(text) as {
      responses?: { id: string; status: number; body: unknown }[];
    };
    return { status, responses };
  };
  const requests = [
    part(1, 'Get-Mailbox'),
    part(2, 'Get-Mailbox', 'x@practice.example'),
    part(3, 'Get-TransportConfig'),
  ];
  const goesOn = await send(requests, { prefer: 'odata.continue-on-error' });
  expect(goesOn.responses.map(({ id, status }) => `${id} ${String(status)}`)).toEqual([
    '1 200',
    '2 404',
    '3 200',
  ]);
  expect(goesOn.responses[0]?.body).toMatchObject({
    value: [{}],
    '@odata.nextLink': expect.any(String) as string,
  });
  expect((await send(requests)).responses).toHaveLength(2);
  expect((await send(Array.from({ length: 11 }, (_none, nth) => part(nth, 'Get-Mailbox')))).status).toBe(400);
  expect((await send([])).status).toBe(400);
});

test('who asks too often is told when to come back', async () => {
  const directory = openDirectory();
  let clock = Date.parse('2027-03-01T08:00:00Z');
  const service = createExchange(directory, {
    authenticate: async () => ({
      kind: 'user',
      userId: '1',
      upn: 'exchange@practice.example',
      appId: '2',
      scopes: ['Exchange.Manage'],
      wids: [roleTemplate('Exchange Administrator')],
    }),
    endpoint: 'https://localhost:1',
    login: 'https://localhost:2',
    requestsAMinute: 2,
    now: () => clock,
  });
  const ask = () =>
    service({
      method: 'POST',
      path: `/adminapi/beta/${directory.tenant.id}/InvokeCommand`,
      headers: { authorization: 'Bearer x', 'content-type': 'application/json;odata.metadata=minimal' },
      body: Buffer.from('{"CmdletInput":{"CmdletName":"Get-TransportConfig"}}'),
    });
  expect(await ask()).toMatchObject({ status: 200, headers: { 'rate-limit-remaining': '1' } });
  clock += 20_000;
  expect(await ask()).toMatchObject({ status: 200 });
  expect(await ask()).toMatchObject({
    status: 429,
    headers: { 'retry-after': '40', 'rate-limit-remaining': '0' },
  });
  clock += 40_000;
  expect(await ask()).toMatchObject({ status: 200 });
});

test('fifty thousand people are paged through without being made at once', async () => {
  const stateDir = temporaryFolder();
  openDirectory({ stateDir, size: 'large' }).close();
  const { appId } = registerApp(stateDir, exchangeManager);
  const exchange = await exchangeAs(await practice({ stateDir }), appId, 'exchange');
  const page = await exchange.run('Get-Mailbox', {}, { prefer: 'odata.maxpagesize=1000' });
  expect(page.value).toHaveLength(1000);
  expect(page.nextLink).toBeDefined();
  expect(await exchange.run('Get-Mailbox', { Identity: 'Anna Albrecht' })).toMatchObject({
    status: 400,
    error: expect.stringContaining("'Anna Albrecht' matches multiple entries.") as string,
  });
});
