import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { expect, test } from 'vitest';
import { graphCommandLineTools } from '../support/msal.ts';
import { sharedPractice, type Practice } from '../support/practice.ts';
import { askForToken, claimsOf } from '../support/token-request.ts';

const shared = sharedPractice();

async function get(
  cloud: Practice,
  path: string,
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await cloud.fetch(`${cloud.cloud.endpoints.login}${path}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a tenant is found by id and by domain; the common endpoints leave it open', async () => {
  const cloud = shared();
  const { id, domain } = cloud.cloud.tenant;
  const byId = await get(cloud, `/${id}/v2.0/.well-known/openid-configuration`);
  expect(byId.body).toMatchObject({
    issuer: `${cloud.authority}/v2.0`,
    token_endpoint: `${cloud.authority}/oauth2/v2.0/token`,
    device_authorization_endpoint: `${cloud.authority}/oauth2/v2.0/devicecode`,
  });
  expect(await get(cloud, `/${domain.toUpperCase()}/v2.0/.well-known/openid-configuration`)).toEqual(byId);
  for (const open of ['common', 'organizations']) {
    const { body } = await get(cloud, `/${open}/v2.0/.well-known/openid-configuration`);
    expect(body.issuer).toBe(`${cloud.cloud.endpoints.login}/{tenantid}/v2.0`);
    expect(body.authorization_endpoint).toBe(`${cloud.cloud.endpoints.login}/${open}/oauth2/v2.0/authorize`);
  }
});

test.each([
  ['contoso.example', 'invalid_tenant', 90002],
  ['11111111-2222-4333-8444-555555555555', 'invalid_tenant', 90002],
  ['not%20a%20name', 'invalid_request', 900023],
])('the unknown tenant %s is refused as the real one does', async (tenant, error, code) => {
  const cloud = shared();
  const { status, body } = await get(cloud, `/${tenant}/v2.0/.well-known/openid-configuration`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ error, error_codes: [code] });
});

test('instance discovery answers in both versions and for its own names only', async () => {
  const cloud = shared();
  const { host } = new URL(cloud.authority);
  const query = (version: string, of: string) =>
    `/common/discovery/instance?api-version=${version}&authorization_endpoint=${encodeURIComponent(of)}`;
  const endpoint = `${cloud.authority}/oauth2/v2.0/authorize`;
  const tenant_discovery_endpoint = `${cloud.authority}/v2.0/.well-known/openid-configuration`;
  expect((await get(cloud, query('1.0', endpoint))).body).toEqual({ tenant_discovery_endpoint });
  expect((await get(cloud, query('1.1', endpoint))).body).toMatchObject({
    tenant_discovery_endpoint,
    metadata: [{ preferred_network: host, aliases: [host, expect.stringContaining('127.0.0.1:')] }],
  });
  const foreign = await get(cloud, query('1.1', 'https://login.contoso.example/x/oauth2/v2.0/authorize'));
  expect(foreign).toMatchObject({ status: 400, body: { error: 'invalid_instance', error_codes: [50049] } });
});

test('the published keys verify a token', async () => {
  const cloud = shared();
  const upn = 'admin@practice.example';
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope: 'User.Read',
    username: upn,
    password: cloud.password(upn),
  });
  const { body } = await get(cloud, '/common/discovery/v2.0/keys');
  expect(JSON.stringify(body)).not.toMatch(/"(d|p|q)"/);
  const keys = createLocalJWKSet(body as unknown as JSONWebKeySet);
  const audience = 'https://graph.microsoft.com';
  await expect(jwtVerify(reply.access_token ?? '', keys, { audience })).resolves.toBeDefined();
});

test('a user’s realm is managed in this tenant and unknown elsewhere', async () => {
  const cloud = shared();
  const own = await get(cloud, '/common/userrealm/admin@practice.example?api-version=1.0');
  expect(own.body).toMatchObject({ ver: '1.0', account_type: 'Managed', domain_name: 'practice.example' });
  expect((await get(cloud, '/common/userrealm/a@contoso.example')).body).toMatchObject({
    account_type: 'Unknown',
  });
});

test('userinfo is where discovery says, and tells of the person what the id token tells', async () => {
  const cloud = shared();
  const { body } = await get(cloud, `/${cloud.cloud.tenant.id}/v2.0/.well-known/openid-configuration`);
  const username = 'admin@practice.example';
  const { access_token = '', id_token } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    username,
    password: cloud.password(username),
    scope: 'openid profile User.Read',
  });
  const ask = async (authorization: string) => {
    const response = await cloud.fetch(String(body.userinfo_endpoint), { headers: { authorization } });
    return [response.status, await response.json()];
  };
  const { sub, name } = claimsOf(id_token);
  expect(await ask(`Bearer ${access_token}`)).toMatchObject([200, { sub, name }]);
  expect(await ask('Bearer x')).toMatchObject([401, { error: { code: 'InvalidAuthenticationToken' } }]);
});
