import { expect, test } from 'vitest';
import { azureCli, graphCommandLineTools } from '../support/msal.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { graphAppId, registerApp } from '../support/registered-app.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const upn = 'nobody@practice.example';

function ask(cloud: Practice, client: string, scope: string) {
  const person = { username: upn, password: cloud.password(upn) };
  return askForToken(cloud, { grant_type: 'password', client_id: client, scope, ...person });
}

test('the Graph command line tools get every scope that Graph has, spelt as Graph spells it', async () => {
  const cloud = await practice();
  const reply = await ask(
    cloud,
    graphCommandLineTools,
    'application.readwrite.all https://graph.microsoft.com/Policy.Read.All',
  );
  expect(claimsOf(reply.access_token).scp).toBe('Application.ReadWrite.All Policy.Read.All');
  expect(refusal(await ask(cloud, graphCommandLineTools, 'Domain.ReadAll'))).toBe('invalid_client 650053');
  expect(refusal(await ask(cloud, graphCommandLineTools, 'https://outlook.office365.com/.default'))).toBe(
    'invalid_grant 65002',
  );
});

test('the Azure CLI gets what it is preauthorised for and nothing else', async () => {
  const cloud = await practice();
  const reply = await ask(cloud, azureCli, 'https://graph.microsoft.com//.default openid');
  expect(claimsOf(reply.access_token)).toMatchObject({
    aud: 'https://graph.microsoft.com/',
    scp: expect.stringContaining('Directory.AccessAsUser.All') as unknown,
  });
  expect(refusal(await ask(cloud, azureCli, 'https://graph.microsoft.com/Policy.Read.All'))).toBe(
    'invalid_grant 65002',
  );
});

test('a registered app gets what the tenant has consented to', async () => {
  const stateDir = temporaryFolder();
  const application = { isFallbackPublicClient: true };
  const { appId } = registerApp(stateDir, {
    application,
    consent: { [graphAppId]: 'openid profile User.Read' },
  });
  const stranger = registerApp(stateDir, { application });
  const confidential = registerApp(stateDir, { consent: { [graphAppId]: 'openid' } });
  const cloud = await practice({ stateDir });

  const reply = await ask(cloud, appId, 'openid User.Read');
  expect(reply.scope).toBe('openid profile User.Read');
  expect(claimsOf(reply.access_token).scp).toBe('openid profile User.Read');
  expect(await ask(cloud, appId, 'User.Read Domain.Read.All')).toMatchObject({
    error: 'invalid_grant',
    error_codes: [65001],
    suberror: 'consent_required',
  });
  expect(refusal(await ask(cloud, stranger.appId, 'openid'))).toBe('invalid_grant 65001');
  expect(refusal(await ask(cloud, confidential.appId, 'openid'))).toBe('invalid_client 7000218');
});

test('a single-tenant app may not use the common endpoint', async () => {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, { application: { isFallbackPublicClient: true } });
  const cloud = await practice({ stateDir });
  const overOrganizations = { ...cloud, authority: `${cloud.cloud.endpoints.login}/organizations` };
  expect(refusal(await ask(overOrganizations, appId, 'openid'))).toBe('invalid_request 50194');
  expect(await ask(overOrganizations, graphCommandLineTools, 'User.Read')).toMatchObject({ status: 200 });
  const overCommon = { ...cloud, authority: `${cloud.cloud.endpoints.login}/common` };
  expect(refusal(await ask(overCommon, graphCommandLineTools, 'User.Read'))).toBe('invalid_request 9001023');
});

test('a wrong password is refused', async () => {
  const cloud = await practice();
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope: 'User.Read',
    username: upn,
    password: 'wrong',
  });
  expect(refusal(reply)).toBe('invalid_grant 50126');
});
