import { expect, test } from 'vitest';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, sharedPractice, temporaryFolder } from '../support/practice.ts';
import { registerApp } from '../support/registered-app.ts';
import { askForToken, refusal } from '../support/token-request.ts';
import { appToken, armVersion, bearing, outcome, send, userToken } from './azure-client.ts';
import { azureIds } from '../../../src/practice/directory/seed/azure.ts';
import { Draw } from '../../../src/practice/directory/seed/draw.ts';

const shared = sharedPractice();
const path = `/subscriptions?${armVersion.subscriptions}`;
const upn = 'azure@practice.example';

test.each([
  'https://management.azure.com',
  'https://management.core.windows.net',
  'https://management.core.windows.net/',
])('a token for %s is taken', async (resource) => {
  const cloud = shared();
  const token = await userToken(cloud, upn, `${resource}/.default`);
  const { body } = await bearing(cloud, cloud.cloud.endpoints.arm, token)('GET', path);
  expect(body.value).toHaveLength(2);
});

test('a token for its own endpoint is taken', async () => {
  const cloud = shared();
  const { arm } = cloud.cloud.endpoints;
  const token = await userToken(cloud, upn, `${arm ?? ''}/user_impersonation`);
  expect((await bearing(cloud, arm, token)('GET', path)).body.value).toHaveLength(2);
});

test('the Graph command line tools may not ask for one', async () => {
  const cloud = shared();
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope: 'https://management.azure.com/user_impersonation',
    username: upn,
    password: cloud.password(upn),
  });
  expect(refusal(reply)).toBe('invalid_grant 65002');
});

test('a token of Graph is for the wrong audience', async () => {
  const cloud = shared();
  const token = await userToken(cloud, upn, 'https://graph.microsoft.com/.default');
  const { status, body } = await bearing(cloud, cloud.cloud.endpoints.arm, token)('GET', path);
  expect(status).toBe(401);
  expect(body.error).toEqual({
    code: 'InvalidAuthenticationTokenAudience',
    message:
      "The access token has been obtained for wrong audience or resource 'https://graph.microsoft.com'. It should exactly match with one of the allowed audiences 'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'.",
  });
});

test('without a token, or with something else, the caller is sent to sign in', async () => {
  const cloud = shared();
  const url = `${cloud.cloud.endpoints.arm ?? ''}${path}`;
  const without = await send(cloud, url);
  expect(outcome(without)).toBe('401 AuthenticationFailed');
  expect(without.headers['www-authenticate']).toContain(`authorization_uri="${cloud.authority}"`);
  const basic = await send(cloud, url, { headers: { authorization: 'Basic eDp5' } });
  expect(outcome(basic)).toBe('401 AuthenticationFailed');
  const nonsense = await send(cloud, url, { headers: { authorization: 'Bearer nonsense' } });
  expect(outcome(nonsense)).toBe('401 InvalidAuthenticationToken');
});

test('a token is over after an hour, and one of another tenant is not taken', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const ask = bearing(cloud, cloud.cloud.endpoints.arm, await userToken(cloud, upn));
  expect(outcome(await ask('GET', path))).toBe('200');
  now += 61 * 60_000;
  const late = await ask('GET', path);
  expect(outcome(late)).toBe('401 ExpiredAuthenticationToken');
  expect(late.body.error?.message).toMatch(
    /^The access token expiry UTC time '\d+\/\d+\/\d{4} \d+:\d\d:\d\d [AP]M' is earlier than current UTC time/,
  );
  const other = await practice({ seed: 7 });
  const foreign = bearing(cloud, cloud.cloud.endpoints.arm, await userToken(other, upn));
  now -= 61 * 60_000;
  expect(outcome(await foreign('GET', path))).toBe('401 InvalidAuthenticationTokenTenant');
});

test('a subscription of a tenant without a way in needs a token of that tenant', async () => {
  const cloud = shared();
  const { foreign, foreignTenant } = azureIds(new Draw(1));
  const ask = bearing(cloud, cloud.cloud.endpoints.arm, await userToken(cloud, upn));
  const reply = await ask('GET', `/subscriptions/${foreign}?${armVersion.subscriptions}`);
  expect(outcome(reply)).toBe('401 InvalidAuthenticationTokenTenant');
  expect(reply.body.error?.message).toMatch(
    new RegExp(
      `^The access token is from the wrong issuer 'https://sts\\.windows\\.net/${cloud.cloud.tenant.id}/'\\. It must match the tenant 'https://sts\\.windows\\.net/${foreignTenant}/' associated with this subscription\\.`,
    ),
  );
});

test('an application without a role is named by its client id', async () => {
  const stateDir = temporaryFolder();
  const secret = 'Abc8Q~for-azure';
  const app = registerApp(stateDir, { secrets: { [secret]: '2099-01-01T00:00:00Z' } });
  const cloud = await practice({ stateDir });
  const token = await appToken(cloud, app, { secret, scope: 'https://management.azure.com/.default' });
  const { home } = azureIds(new Draw(1));
  const ask = bearing(cloud, cloud.cloud.endpoints.arm, token);
  expect((await ask('GET', path)).body.value).toEqual([]);
  const reply = await ask('GET', `/subscriptions/${home}?${armVersion.subscriptions}`);
  expect(reply.body.error?.message).toMatch(
    `The client '${app.appId}' with object id '${app.servicePrincipalId}' does not have authorization`,
  );
});

test('a caller’s correlation id comes back, its own request id on demand', async () => {
  const cloud = shared();
  const mine = '11111111-2222-4333-8444-555555555555';
  const { headers } = await send(cloud, `${cloud.cloud.endpoints.arm ?? ''}${path}`, {
    headers: {
      'x-ms-correlation-request-id': mine,
      'x-ms-client-request-id': 'own',
      'x-ms-return-client-request-id': 'true',
    },
  });
  expect(headers['x-ms-correlation-request-id']).toBe(mine);
  expect(headers['x-ms-client-request-id']).toBe('own');
});
