import { expect, test } from 'vitest';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, sharedPractice, type Practice } from '../support/practice.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const shared = sharedPractice();
const upn = 'admin@practice.example';
const scope = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'AuditLog.Read.All',
  'User.Read',
].join(' ');

async function tokenFor(cloud: Practice, wanted = scope): Promise<string> {
  const person = { username: upn, password: cloud.password(upn) };
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope: wanted,
    ...person,
  });
  return reply.access_token ?? '';
}

/** Microsoft Graph as the bearer of a token sees it. */
function graphWith(cloud: Practice, token: string) {
  return async (path: string, sent?: { post: object }) => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.graph}/v1.0${path}`, {
      method: sent === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: sent && JSON.stringify(sent.post),
    });
    // Tests look at what they expect to find.
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

test('a token opens Graph, under either name of the resource and under the own endpoint', async () => {
  const cloud = shared();
  const { graph: own } = cloud.cloud.endpoints;
  for (const prefix of [
    '',
    'https://graph.microsoft.com/',
    '00000003-0000-0000-c000-000000000000/',
    `${own}/`,
  ]) {
    const { body } = await graphWith(cloud, await tokenFor(cloud, `${prefix}User.Read`))('/me');
    expect(body).toMatchObject({ userPrincipalName: upn });
  }
});

test('a token that was changed, for another resource or of another cloud does not', async () => {
  const cloud = shared();
  const other = await practice();
  const [head = '', body = '', signature = ''] = (await tokenFor(cloud)).split('.');
  const claims = { ...claimsOf(`${head}.${body}.${signature}`), upn: 'nobody@practice.example' };
  const changed = [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  const unsigned = [Buffer.from('{"alg":"none"}').toString('base64url'), body, ''].join('.');
  const foreign = await tokenFor(other);
  for (const token of [changed, unsigned, foreign, 'nonsense', '']) {
    expect((await graphWith(cloud, token)('/me')).status).toBe(401);
  }
});

test('a token is over after an hour', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const token = await tokenFor(cloud);
  expect((await graphWith(cloud, token)('/me')).status).toBe(200);
  now += 60 * 60_000;
  expect((await graphWith(cloud, token)('/me')).status).toBe(401);
});

test('an app made through Graph signs in, its roles are those it holds by then, and the log knows of it', async () => {
  const cloud = await practice();
  const graph = graphWith(cloud, await tokenFor(cloud));
  const app = await graph('/applications', { post: { displayName: 'made here' } });
  const appId = String(app.body.appId);
  const password = await graph(`/applications/${String(app.body.id)}/addPassword`, {
    post: { passwordCredential: { displayName: 'first' } },
  });
  const signIn = () =>
    askForToken(cloud, {
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: String(password.body.secretText),
      scope: 'https://graph.microsoft.com/.default',
    });
  expect(refusal(await signIn())).toBe('invalid_client 7000229');

  const principal = await graph('/servicePrincipals', { post: { appId } });
  expect(claimsOf((await signIn()).access_token)).not.toHaveProperty('roles');

  const resource = await graph("/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')");
  const principalId = String(principal.body.id);
  const granted = await graph(`/servicePrincipals/${principalId}/appRoleAssignments`, {
    post: { principalId, resourceId: resource.body.id, appRoleId: 'df021288-bdef-4463-88db-98f22de89214' },
  });
  expect(granted.status).toBe(201);
  expect(claimsOf((await signIn()).access_token)).toMatchObject({
    oid: principalId,
    roles: ['User.Read.All'],
  });

  const noted = await graph('/auditLogs/signIns');
  expect(noted.body.value).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ appId, status: expect.objectContaining({ errorCode: 0 }) as unknown }),
    ]),
  );
});
