import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { graphCommandLineTools } from '../support/msal.ts';
import { practice, type Practice } from '../support/practice.ts';
import { askForToken } from '../support/token-request.ts';
import type { Body } from './body.ts';
import { EXCHANGE, GRAPH, need } from './tenant.ts';

const scope = ['Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'].join(
  ' ',
);

interface Reply {
  readonly status: number;
  readonly body: Body;
}
type Ask = (method: string, path: string, sent?: object) => Promise<Reply>;

/** Graph over the wire, as somebody who signed in with a password sees it. */
async function signedIn(cloud: Practice, upn: string): Promise<Ask> {
  const reply = await askForToken(cloud, {
    grant_type: 'password',
    client_id: graphCommandLineTools,
    scope,
    username: upn,
    password: cloud.password(upn),
  });
  const { graph } = cloud.cloud.endpoints;
  return async (method, path, sent) => {
    const response = await cloud.fetch(path.startsWith('https:') ? path : `${graph}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${reply.access_token ?? ''}`, 'content-type': 'application/json' },
      body: sent && JSON.stringify(sent),
    });
    const text = await response.text();
    // The tests in process hold the same answers against their published shapes.
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Body };
  };
}

test('the directory role in a real token decides what a person may do', async () => {
  const cloud = await practice();
  const apps = await signedIn(cloud, 'apps@practice.example');
  const application = await apps('POST', '/applications', { displayName: 'teamspace' });
  expect(application.status).toBe(201);
  const principal = await apps('POST', '/servicePrincipals', { appId: application.body.appId });
  const principalId = principal.body.id;
  const path = `/servicePrincipals/${principalId}/appRoleAssignments`;
  const assign = async (appId: string, value: string): Promise<number> => {
    const { body } = await apps('GET', `/servicePrincipals(appId='${appId}')?$select=id,appRoles`);
    const appRoleId = need(body.appRoles.find((role) => role.value === value)).id;
    return (await apps('POST', path, { principalId, resourceId: body.id, appRoleId })).status;
  };
  expect(await assign(EXCHANGE, 'IMAP.AccessAsApp')).toBe(201);
  expect(await assign(GRAPH, 'User.Read.All')).toBe(403);
  const nobody = await signedIn(cloud, 'nobody@practice.example');
  expect((await nobody('POST', '/applications', { displayName: 'x' })).status).toBe(403);
});

test('the link to the next page leads to the next page', async () => {
  const cloud = await practice();
  const apps = await signedIn(cloud, 'apps@practice.example');
  let count = 0;
  for (let next: string | undefined = '/servicePrincipals?$select=id'; next !== undefined;) {
    const { body } = await apps('GET', next);
    count += body.value.length;
    next = body['@odata.nextLink'];
  }
  expect(count).toBe(250);
});

test("a batch is one request in the log, which names the batch's parts", async () => {
  const logFile = join(mkdtempSync(join(tmpdir(), 'practice-')), 'log.jsonl');
  const cloud = await practice({ logFile });
  const apps = await signedIn(cloud, 'apps@practice.example');
  const requests = ['/me', '/nowhere'].map((url, id) => ({ id: String(id), method: 'GET', url }));
  expect((await apps('POST', '/$batch', { requests })).status).toBe(200);
  const lines = readFileSync(logFile, 'utf8').trim().split('\n');
  const entries = lines.map((line) => JSON.parse(line) as { service: string });
  expect(entries.filter(({ service }) => service === 'graph')).toMatchObject([
    {
      method: 'POST',
      path: '/v1.0/$batch',
      status: 200,
      batch: [
        { method: 'GET', path: '/me', status: 200 },
        { method: 'GET', path: '/nowhere', status: 400 },
      ],
    },
  ]);
});

test('what was written is there when the practice cloud starts again', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'practice-'));
  const first = await practice({ stateDir });
  const { body } = await (
    await signedIn(first, 'admin@practice.example')
  )('POST', '/applications', { displayName: 'kept' });
  await first.stop();
  const second = await practice({ stateDir });
  const again = await (
    await signedIn(second, 'admin@practice.example')
  )('GET', `/applications(appId='${body.appId}')`);
  expect(again.body.displayName).toBe('kept');
});
