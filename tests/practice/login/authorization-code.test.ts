import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { Browser } from '../support/browser.ts';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, sharedPractice, temporaryFolder, type Practice } from '../support/practice.ts';
import { registerApp } from '../support/registered-app.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const shared = sharedPractice();
const upn = 'admin@practice.example';
const redirectUri = 'http://localhost:4567/signed-in';
const verifier = randomBytes(32).toString('base64url');
const challenge = createHash('sha256').update(verifier).digest('base64url');

const ask = {
  client_id: graphCommandLineTools,
  redirect_uri: redirectUri,
  response_type: 'code',
  scope: 'openid profile offline_access User.Read',
  state: 'state of ours',
  nonce: 'nonce of ours',
  code_challenge: challenge,
  code_challenge_method: 'S256',
};
type Fields = Record<string, string>;

function authorizeUrl(cloud: Practice, fields: Fields): string {
  return `${cloud.authority}/oauth2/v2.0/authorize?${new URLSearchParams(fields).toString()}`;
}

async function answerOf(cloud: Practice, fields: Fields): Promise<URLSearchParams> {
  const page = await new Browser(cloud.fetch).signIn(authorizeUrl(cloud, fields), upn, cloud.password(upn));
  return new URL(page.headers.get('location') ?? '').searchParams;
}

async function codeFrom(cloud: Practice, fields: Fields = ask): Promise<string> {
  return (await answerOf(cloud, fields)).get('code') ?? '';
}

function redeem(cloud: Practice, code: string, fields: Fields = {}) {
  return askForToken(cloud, {
    grant_type: 'authorization_code',
    client_id: graphCommandLineTools,
    redirect_uri: redirectUri,
    code_verifier: verifier,
    code,
    ...fields,
  });
}

test('a code is worth tokens once', async () => {
  const cloud = shared();
  const code = await codeFrom(cloud);
  const reply = await redeem(cloud, code, { client_info: '1' });
  expect(reply).toMatchObject({ status: 200, scope: 'openid profile User.Read', expires_in: 3599 });
  const user = claimsOf(reply.access_token);
  expect(claimsOf(reply.id_token)).toMatchObject({
    aud: graphCommandLineTools,
    iss: `${cloud.authority}/v2.0`,
    nonce: 'nonce of ours',
    preferred_username: upn,
    oid: user.oid,
    tid: cloud.cloud.tenant.id,
    ver: '2.0',
  });
  expect(JSON.parse(Buffer.from(reply.client_info ?? '', 'base64url').toString())).toEqual({
    uid: user.oid,
    utid: cloud.cloud.tenant.id,
  });
  const again = await redeem(cloud, code);
  expect(refusal(again)).toBe('invalid_grant 54005');
  expect(again.error_description).toMatch(
    /^AADSTS54005: OAuth2 Authorization code was already redeemed.* Trace ID: \S{36} Correlation ID: \S{36} Timestamp: \S{10} \S{8}Z$/,
  );
});

test('state comes back beside the code, also in an answer by form', async () => {
  const cloud = shared();
  expect((await answerOf(cloud, ask)).get('state')).toBe('state of ours');
  const url = authorizeUrl(cloud, { ...ask, response_mode: 'form_post' });
  const page = await new Browser(cloud.fetch).signIn(url, upn, cloud.password(upn));
  expect(page.action).toBe(redirectUri);
  expect(page.fields).toMatchObject({
    state: 'state of ours',
    code: expect.stringMatching(/^\S{43}$/) as unknown,
  });
});

test.each<[string, Fields, string]>([
  ['another verifier', { code_verifier: randomBytes(32).toString('base64url') }, 'invalid_grant 501481'],
  ['no verifier', { code_verifier: '' }, 'invalid_grant 501481'],
  ['another redirect URI', { redirect_uri: 'http://localhost:4567/' }, 'invalid_client 500112'],
  ['a made-up code', { code: 'made-up' }, 'invalid_grant 9002313'],
  ['another client', { client_id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46' }, 'invalid_grant 70000'],
  ['a secret for a public client', { client_secret: 'x' }, 'invalid_client 700025'],
])('%s is refused', async (_name, fields, expected) => {
  const cloud = shared();
  const code = await codeFrom(cloud);
  expect(refusal(await redeem(cloud, code, fields))).toBe(expected);
  expect(await redeem(cloud, code)).toMatchObject({ status: 200 });
});

test('a code is good for ten minutes', async () => {
  let now = Date.now();
  const cloud = await practice({}, () => now);
  const code = await codeFrom(cloud);
  now += 10 * 60_000;
  expect(refusal(await redeem(cloud, code))).toBe('invalid_grant 70008');
});

test.each<[string, Fields, string]>([
  ['an unknown application', { client_id: '11111111-2222-4333-8444-555555555555' }, 'AADSTS700016'],
  ['a redirect URI that is not on this machine', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
  [
    'a redirect URI that only looks like this machine',
    { redirect_uri: 'http://localhost.evil.example' },
    'AADSTS50011',
  ],
  ['a redirect URI with a user name', { redirect_uri: 'http://localhost@evil.example/' }, 'AADSTS50011'],
  ['no redirect URI at a script’s address', { redirect_uri: 'javascript:alert(1)' }, 'AADSTS50011'],
])('%s gets a page and no redirect', async (_name, fields, code) => {
  const cloud = shared();
  const page = await new Browser(cloud.fetch).open(authorizeUrl(cloud, { ...ask, ...fields }));
  expect(page.status).toBe(400);
  expect(page.headers.get('location')).toBeNull();
  expect(page.html).toContain(code);
});

test.each<[string, Fields, string]>([
  ['response type', { response_type: 'token' }, 'unsupported_response_type AADSTS700054'],
  ['response mode', { response_mode: 'pigeon' }, 'invalid_request AADSTS90014'],
  ['scope of two resources in its form', { scope: 'x/.default y/Z' }, 'invalid_scope AADSTS70011'],
  ['challenge', { code_challenge: 'short' }, 'invalid_request AADSTS501491'],
  ['silent prompt', { prompt: 'none' }, 'login_required AADSTS50058'],
])('a wrong %s is told to the application', async (_name, fields, expected) => {
  const [error = '', code = ''] = expected.split(' ');
  const cloud = shared();
  const page = await new Browser(cloud.fetch).open(authorizeUrl(cloud, { ...ask, ...fields }));
  const answer = new URL(page.headers.get('location') ?? '');
  expect(answer.origin + answer.pathname).toBe(redirectUri);
  expect(Object.fromEntries(answer.searchParams)).toMatchObject({
    error,
    error_description: expect.stringContaining(code) as unknown,
    state: 'state of ours',
  });
});

test('a registered app has its own redirect URIs, and a web one has to show its secret', async () => {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, {
    application: {
      web: { redirectUris: ['https://teamspace.example/api/server/oauth2/redirect'] },
      publicClient: { redirectUris: ['http://localhost'] },
    },
    consent: { '00000003-0000-0000-c000-000000000000': 'openid profile' },
    secrets: { 'a secret': '2099-01-01T00:00:00Z' },
  });
  const cloud = await practice({ stateDir });
  const web = {
    ...ask,
    client_id: appId,
    scope: 'openid profile',
    redirect_uri: 'https://teamspace.example/api/server/oauth2/redirect',
  };
  const code = await codeFrom(cloud, web);
  const given = { client_id: appId, redirect_uri: web.redirect_uri };
  expect(refusal(await redeem(cloud, code, given))).toBe('invalid_client 7000218');
  expect(await redeem(cloud, code, { ...given, client_secret: 'a secret' })).toMatchObject({ status: 200 });

  const native = { ...ask, client_id: appId, scope: 'openid', redirect_uri: 'http://localhost:9999' };
  expect(await codeFrom(cloud, native)).not.toBe('');
  const page = await new Browser(cloud.fetch).open(
    authorizeUrl(cloud, { ...web, redirect_uri: `${web.redirect_uri}/` }),
  );
  expect(page.html).toContain('AADSTS50011');
});
