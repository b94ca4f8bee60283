import { expect, test } from 'vitest';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, temporaryFolder, type Practice } from '../support/practice.ts';
import { graphAppId, registerApp } from '../support/registered-app.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const upn = 'admin@practice.example';
const calendarsReadWrite = 'ef54d2bf-783f-4e0f-bca1-3210c0444d99';
const everybody = '00000000-0000-0000-0000-000000000000';

/** What a test looks at of Graph's answers. */
interface Reply {
  readonly id: string;
  readonly value: readonly { readonly id: string }[];
  readonly error?: { readonly code: string };
}

function person(cloud: Practice, fields: Record<string, string>) {
  return askForToken(cloud, {
    grant_type: 'password',
    username: upn,
    password: cloud.password(upn),
    ...fields,
  });
}

function graphWith(cloud: Practice, token = '') {
  return async (method: string, path: string, body?: object): Promise<Reply & { status: number }> => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    // Answers are held against their published shapes by every practice cloud that tests start.
    return { status: response.status, ...((text === '' ? {} : JSON.parse(text)) as Reply) };
  };
}

async function administrator(cloud: Practice) {
  const scope =
    'User.Read Application.ReadWrite.All AppRoleAssignment.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All';
  return graphWith(cloud, (await person(cloud, { client_id: graphCommandLineTools, scope })).access_token);
}

test('a role reaches the next token of an app, and not the one already out', async () => {
  const stateDir = temporaryFolder();
  const secrets = { 'a secret': '2099-01-01T00:00:00Z' };
  const app = registerApp(stateDir, { secrets, roles: { [graphAppId]: ['User.Read.All'] } });
  const cloud = await practice({ stateDir });
  const next = async () => {
    const scope = 'https://graph.microsoft.com/.default';
    const credential = { client_id: app.appId, client_secret: 'a secret', scope };
    return (await askForToken(cloud, { grant_type: 'client_credentials', ...credential })).access_token;
  };
  const admin = await administrator(cloud);
  const graph = await admin('GET', `/servicePrincipals(appId='${graphAppId}')?$select=id`);
  const assignments = `/servicePrincipals/${app.servicePrincipalId}/appRoleAssignments`;
  const out = await next();

  const [held] = (await admin('GET', assignments)).value;
  expect((await admin('DELETE', `${assignments}/${held?.id ?? ''}`)).status).toBe(204);
  const bare = await next();
  expect(claimsOf(bare)).not.toHaveProperty('roles');
  expect((await graphWith(cloud, bare)('GET', '/users?$top=1')).status).toBe(403);
  expect((await graphWith(cloud, out)('GET', '/users?$top=1')).status).toBe(200);

  const assignment = {
    principalId: app.servicePrincipalId,
    resourceId: graph.id,
    appRoleId: calendarsReadWrite,
  };
  expect((await admin('POST', assignments, assignment)).status).toBe(201);
  expect(claimsOf(await next()).roles).toEqual(['Calendars.ReadWrite']);
  expect(claimsOf(out).roles).toEqual(['User.Read.All']);
});

test('consent taken back leaves the token that is out and refuses the next', async () => {
  const stateDir = temporaryFolder();
  const application = { isFallbackPublicClient: true };
  const app = registerApp(stateDir, { application, consent: { [graphAppId]: 'User.Read' } });
  const cloud = await practice({ stateDir });
  const next = () => person(cloud, { client_id: app.appId, scope: 'User.Read' });
  const admin = await administrator(cloud);
  const out = (await next()).access_token;
  const [grant] = (await admin('GET', `/servicePrincipals/${app.servicePrincipalId}/oauth2PermissionGrants`))
    .value;
  await admin('DELETE', `/oauth2PermissionGrants/${grant?.id ?? ''}`);
  expect(refusal(await next())).toBe('invalid_grant 65001');
  expect((await graphWith(cloud, out)('GET', '/me')).status).toBe(200);
});

test('where assignment is required, who is not assigned is refused, and let in once assigned', async () => {
  const stateDir = temporaryFolder();
  const app = registerApp(stateDir, {
    application: { isFallbackPublicClient: true },
    servicePrincipal: { appRoleAssignmentRequired: true },
    consent: { [graphAppId]: 'User.Read' },
  });
  const cloud = await practice({ stateDir });
  const next = () => person(cloud, { client_id: app.appId, scope: 'User.Read' });
  const refused = await next();
  expect(refusal(refused)).toBe('invalid_grant 50105');
  expect(refused.error_description).toContain(`The signed in user '${upn}' is blocked`);

  const admin = await administrator(cloud);
  const { id: principalId } = await admin('GET', '/me');
  const path = `/servicePrincipals/${app.servicePrincipalId}/appRoleAssignedTo`;
  const assignment = { principalId, resourceId: app.servicePrincipalId, appRoleId: everybody };
  expect((await admin('POST', path, assignment)).status).toBe(201);
  expect(await next()).toMatchObject({ status: 200 });
});

test.each([null, 2])(
  'an API that asks for version %s gets such access tokens',
  async (requestedAccessTokenVersion) => {
    const stateDir = temporaryFolder();
    const secrets = { 'a secret': '2099-01-01T00:00:00Z' };
    const api = registerApp(stateDir, {
      application: { api: { requestedAccessTokenVersion } },
      servicePrincipal: { servicePrincipalNames: ['api://ours'] },
    });
    const app = registerApp(stateDir, { secrets });
    const cloud = await practice({ stateDir });
    const { access_token } = await askForToken(cloud, {
      grant_type: 'client_credentials',
      client_id: app.appId,
      client_secret: 'a secret',
      scope: 'api://ours/.default',
    });
    const base = cloud.authority;
    const expected =
      requestedAccessTokenVersion === 2
        ? { aud: api.appId, iss: `${base}/v2.0`, azp: app.appId, azpacr: '1', ver: '2.0' }
        : { aud: 'api://ours', iss: `${base}/`, appid: app.appId, appidacr: '1', ver: '1.0' };
    expect(claimsOf(access_token)).toMatchObject(expected);
  },
);
