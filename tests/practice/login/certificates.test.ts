import { ConfidentialClientApplication } from '@azure/msal-node';
import { importPKCS8, SignJWT } from 'jose';
import { expect, test } from 'vitest';
import { newCertificate, type TestCertificate } from '../support/certificate.ts';
import { graphCommandLineTools, msalConfiguration } from '../support/msal.ts';
import { practice, type Practice } from '../support/practice.ts';
import { askForToken, claimsOf, refusal } from '../support/token-request.ts';

const upn = 'admin@practice.example';
const scope = 'https://graph.microsoft.com/.default';

/** What a test looks at of Graph's answers. */
interface Reply {
  readonly status: number;
  readonly body: {
    readonly id: string;
    readonly appId: string;
    readonly keyId: string;
    readonly keyCredentials: readonly { readonly keyId: string; readonly key: string | null }[];
  };
}
type Graph = (method: string, path: string, sent?: object) => Promise<Reply>;

async function administrator(cloud: Practice): Promise<Graph> {
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope: 'Application.ReadWrite.All',
    username: upn,
    password: cloud.password(upn),
  });
  return async (method, path, sent) => {
    const response = await cloud.fetch(`${cloud.cloud.endpoints.graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: sent && JSON.stringify(sent),
    });
    const text = await response.text();
    // Answers are held against their published shapes by every practice cloud that tests start.
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Reply['body'] };
  };
}

const keyCredential = ({ base64 }: TestCertificate) => ({
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
  key: base64,
});

async function appWith(certificate: TestCertificate) {
  const cloud = await practice();
  const graph = await administrator(cloud);
  const { body: app } = await graph('POST', '/applications', { displayName: 'with a certificate' });
  await graph('POST', '/servicePrincipals', { appId: app.appId });
  const patched = await graph('PATCH', `/applications/${app.id}`, {
    keyCredentials: [keyCredential(certificate)],
  });
  expect(patched.status).toBe(204);
  return { cloud, graph, app };
}

async function assertion(
  { privateKeyPem, thumbprintSha256 }: TestCertificate,
  claims: { iss: string; sub?: string; aud: string; seconds?: number },
): Promise<string> {
  const { seconds = 300, ...named } = claims;
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...named, nbf: now - 1, exp: now + seconds })
    .setProtectedHeader({
      alg: 'RS256',
      'x5t#S256': Buffer.from(thumbprintSha256, 'hex').toString('base64url'),
    })
    .sign(await importPKCS8(privateKeyPem, 'RS256'));
}

function signIn(cloud: Practice, appId: string, client_assertion: string) {
  return askForToken(cloud, {
    grant_type: 'client_credentials',
    client_id: appId,
    scope,
    client_assertion,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
  });
}

test('MSAL signs an app in with a certificate, which Graph then names and never shows', async () => {
  const certificate = await newCertificate();
  const { cloud, graph, app } = await appWith(certificate);
  const { privateKeyPem: privateKey, thumbprintSha256 } = certificate;
  const client = new ConfidentialClientApplication(
    msalConfiguration(cloud, { clientId: app.appId, clientCertificate: { privateKey, thumbprintSha256 } }),
  );
  const result = await client.acquireTokenByClientCredential({ scopes: [scope] });
  expect(claimsOf(result?.accessToken)).toMatchObject({ appid: app.appId, appidacr: '2', idtyp: 'app' });
  const { body } = await graph('GET', `/applications/${app.id}`);
  expect(body.keyCredentials).toMatchObject([
    { key: null, displayName: 'CN=test', endDateTime: '2099-01-01T00:00:00.000Z' },
  ]);
});

test('an assertion must be of the app, for this tenant, in its time and signed by its certificate', async () => {
  const certificate = await newCertificate();
  const { cloud, app } = await appWith(certificate);
  const { appId } = app;
  const aud = `${cloud.authority}/oauth2/v2.0/token`;
  const right = { iss: appId, sub: appId, aud };
  const other = await newCertificate();
  const offered = [
    ['invalid_client 700027', await assertion(other, right)],
    [
      'invalid_client 700027',
      await assertion({ ...other, thumbprintSha256: certificate.thumbprintSha256 }, right),
    ],
    ['invalid_client 700021', await assertion(certificate, { ...right, iss: 'somebody' })],
    ['invalid_client 700023', await assertion(certificate, { ...right, aud: 'https://elsewhere' })],
    ['invalid_client 700024', await assertion(certificate, { ...right, seconds: -60 })],
    ['invalid_client 50027', 'no.such.token'],
  ] as const;
  for (const [expected, text] of offered) expect(refusal(await signIn(cloud, appId, text))).toBe(expected);
  expect(await signIn(cloud, appId, await assertion(certificate, right))).toMatchObject({ status: 200 });
});

test('a certificate past its end does not sign in', async () => {
  const certificate = await newCertificate(new Date('2021-01-01T00:00:00Z'));
  const { cloud, app } = await appWith(certificate);
  const aud = `${cloud.authority}/oauth2/v2.0/token`;
  const reply = await signIn(
    cloud,
    app.appId,
    await assertion(certificate, { iss: app.appId, sub: app.appId, aud }),
  );
  expect(reply.error_description).toContain('The key used is expired');
});

test('who holds a certificate rolls it, who does not is refused', async () => {
  const [first, second] = [await newCertificate(), await newCertificate()];
  const { graph, app } = await appWith(first);
  const proofBy = (certificate: TestCertificate) =>
    assertion(certificate, { iss: app.id, aud: '00000002-0000-0000-c000-000000000000' });
  const add = async (proof: string) =>
    graph('POST', `/applications/${app.id}/addKey`, {
      keyCredential: keyCredential(second),
      passwordCredential: null,
      proof,
    });
  expect((await add(await proofBy(second))).status).toBe(401);
  const added = await add(await proofBy(first));
  expect(added).toMatchObject({ status: 200, body: { key: null } });

  const keys = (await graph('GET', `/applications/${app.id}`)).body.keyCredentials;
  const old = keys.find(({ keyId }) => keyId !== added.body.keyId)?.keyId;
  const remove = async (certificate: TestCertificate) =>
    graph('POST', `/applications/${app.id}/removeKey`, { keyId: old, proof: await proofBy(certificate) });
  expect((await remove(second)).status).toBe(204);
  expect((await remove(first)).status).toBe(401);
});
