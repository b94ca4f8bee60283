import { ConfidentialClientApplication } from '@azure/msal-node';
import { expect, test } from 'vitest';
import { msalConfiguration } from '../support/msal.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import {
  exchangeAppId,
  graphAppId,
  registerApp,
  type AppSpec,
  type RegisteredApp,
} from '../support/registered-app.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const secret = 'Abc8Q~a.secret+with/signs%that~need&care';
const working: AppSpec = {
  secrets: { [secret]: '2099-01-01T00:00:00Z', 'an old one': '2020-01-01T00:00:00Z' },
  roles: { [graphAppId]: ['User.Read.All', 'Domain.Read.All'], [exchangeAppId]: ['IMAP.AccessAsApp'] },
};

async function withApp(spec: AppSpec = working): Promise<{ cloud: Practice; app: RegisteredApp }> {
  const stateDir = temporaryFolder();
  const app = registerApp(stateDir, spec);
  return { cloud: await practice({ stateDir }), app };
}

function ask(cloud: Practice, { appId }: RegisteredApp, fields: Record<string, string> = {}) {
  return askForToken(cloud, {
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: secret,
    scope: 'https://graph.microsoft.com/.default',
    ...fields,
  });
}

test.each([
  ['https://graph.microsoft.com', ['Domain.Read.All', 'User.Read.All']],
  ['https://outlook.office365.com', ['IMAP.AccessAsApp']],
])('MSAL gets an app its own token for %s', async (resource, roles) => {
  const { cloud, app } = await withApp();
  const client = new ConfidentialClientApplication(
    msalConfiguration(cloud, { clientId: app.appId, clientSecret: secret }),
  );
  const result = await client.acquireTokenByClientCredential({ scopes: [`${resource}/.default`] });
  const { roles: given, ...claims } = claimsOf(result?.accessToken);
  expect(claims).toMatchObject({
    aud: resource,
    iss: `${cloud.authority}/`,
    tid: cloud.cloud.tenant.id,
    appid: app.appId,
    oid: app.servicePrincipalId,
    sub: app.servicePrincipalId,
    idtyp: 'app',
    ver: '1.0',
  });
  expect([...(given as string[])].sort()).toEqual(roles);
});

test('an app without roles gets a token without the claim', async () => {
  const { cloud, app } = await withApp({ secrets: working.secrets });
  const reply = await ask(cloud, app);
  expect(reply).toEqual({
    status: 200,
    token_type: 'Bearer',
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: expect.any(String) as unknown,
  });
  expect(claimsOf(reply.access_token)).not.toHaveProperty('roles');
});

test('the audience is the resource as it was asked for', async () => {
  const { cloud, app } = await withApp();
  const { graph } = cloud.cloud.endpoints;
  for (const resource of ['https://graph.microsoft.com/', graphAppId, graph]) {
    const reply = await ask(cloud, app, { scope: `${resource}/.default` });
    expect(claimsOf(reply.access_token)).toMatchObject({
      aud: resource,
      roles: expect.any(Array) as unknown,
    });
  }
});

test.each<[string, Record<string, string>, string]>([
  ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client 7000215'],
  ['an expired secret', { client_secret: 'an old one' }, 'invalid_client 7000222'],
  [
    'an unknown application',
    { client_id: '11111111-2222-4333-8444-555555555555' },
    'unauthorized_client 700016',
  ],
  ['a named scope', { scope: 'https://graph.microsoft.com/User.Read.All' }, 'invalid_scope 1002012'],
  ['a short name', { scope: 'IMAP.AccessAsApp' }, 'invalid_scope 1002012'],
  ['an unknown resource', { scope: 'api://nobody/.default' }, 'invalid_resource 500011'],
  [
    'two resources',
    { scope: 'https://graph.microsoft.com/.default https://outlook.office365.com/.default' },
    'invalid_request 28000',
  ],
  ['another grant', { grant_type: 'magic' }, 'unsupported_grant_type 70003'],
])('%s is refused', async (_name, fields, expected) => {
  const { cloud, app } = await withApp();
  expect(refusal(await ask(cloud, app, fields))).toBe(expected);
});

test.each<[string, AppSpec, string]>([
  ['no service principal', { ...working, servicePrincipal: 'none' }, 'invalid_client 7000229'],
  [
    'a disabled service principal',
    { ...working, servicePrincipal: { accountEnabled: false } },
    'unauthorized_client 7000112',
  ],
])('an app with %s is refused', async (_name, spec, expected) => {
  const { cloud, app } = await withApp(spec);
  expect(refusal(await ask(cloud, app))).toBe(expected);
});

test('the refusal of a wrong secret is the real one, in full', async () => {
  const { cloud, app } = await withApp();
  const { status, ...body } = await ask(cloud, app, { client_secret: 'wrong' });
  expect(status).toBe(401);
  expect(body).toEqual({
    error: 'invalid_client',
    error_description: expect.stringMatching(
      new RegExp(
        `^AADSTS7000215: Invalid client secret provided\\. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app.appId}'\\. Trace ID: `,
      ),
    ) as unknown,
    error_codes: [7000215],
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/) as unknown,
    trace_id: expect.any(String) as unknown,
    correlation_id: expect.any(String) as unknown,
    error_uri: `${cloud.cloud.endpoints.login}/error?code=7000215`,
  });
});

test('id and secret may come in the Authorization header', async () => {
  const { cloud, app } = await withApp();
  const pair = `${app.appId}:${encodeURIComponent(secret)}`;
  const response = await cloud.fetch(`${cloud.authority}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      scope: 'https://graph.microsoft.com/.default',
    }),
  });
  expect(response.status).toBe(200);
});

test('an API that demands a role refuses an app that has none', async () => {
  const stateDir = temporaryFolder();
  const api = registerApp(stateDir, {
    servicePrincipal: { appRoleAssignmentRequired: true, servicePrincipalNames: ['api://practice-api'] },
  });
  const app = registerApp(stateDir, working);
  const cloud = await practice({ stateDir });
  expect(api.appId).not.toBe(app.appId);
  expect(refusal(await ask(cloud, app, { scope: 'api://practice-api/.default' }))).toBe(
    'invalid_grant 501051',
  );
});
