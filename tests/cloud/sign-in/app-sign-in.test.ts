import { expect, test } from 'vitest';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { createAppSignIn } from '../../../src/cloud/sign-in/app-sign-in.ts';
import type { Cloud } from '../../../src/cloud/clouds/cloud.ts';
import { practice, temporaryFolder } from '../../practice/support/practice.ts';
import { exchangeAppId, graphAppId, registerApp } from '../../practice/support/registered-app.ts';
import { cloudIn, httpFor, valueOf } from '../support/cloud.ts';
import { anyText, containing } from '../support/expecting.ts';

const future = '2099-01-01T00:00:00Z';

async function registered() {
  const stateDir = temporaryFolder();
  const { appId } = registerApp(stateDir, {
    secrets: { 'right~secret': future, 'old~secret': '2020-01-01T00:00:00Z' },
    roles: { [graphAppId]: ['User.Read.All', 'Domain.Read.All'], [exchangeAppId]: ['IMAP.AccessAsApp'] },
  });
  const { cloudFile, cloud: file, stop } = await practice({ stateDir });
  const cloud = await cloudIn(cloudFile);
  const app = createAppSignIn({ cloud, http: httpFor(cloud), tenantId: file.tenant.id });
  return { appId, app, tenantId: file.tenant.id, cloud, stop };
}

test('the new app signs in with its secret and is told apart by audience', async () => {
  const { app, appId: clientId, tenantId } = await registered();
  const secret = 'right~secret';
  const graph = valueOf(await app.claims({ clientId, secret, audience: 'graph' }));
  expect({ ...graph, roles: [...graph.roles].sort() }).toEqual({
    aud: 'https://graph.microsoft.com',
    expectedAudience: 'https://graph.microsoft.com',
    alsoExpected: [],
    tid: tenantId,
    appid: clientId,
    roles: ['Domain.Read.All', 'User.Read.All'],
  });
  expect(valueOf(await app.claims({ clientId, secret, audience: 'exchange' }))).toEqual({
    aud: 'https://outlook.office365.com',
    expectedAudience: 'https://outlook.office365.com',
    alsoExpected: [],
    tid: tenantId,
    appid: clientId,
    roles: ['IMAP.AccessAsApp'],
  });
});

test.each([
  ['a wrong secret', 'wrong~secret', 'AADSTS7000215'],
  ['an expired secret', 'old~secret', 'AADSTS7000222'],
])(
  '%s is refused with the service’s code, ids and time, and without the secret',
  async (_what, secret, code) => {
    const { app, appId: clientId } = await registered();
    const refused = await app.claims({ clientId, secret, audience: 'graph' });
    expect(refused).toEqual({
      ok: false,
      problem: {
        code: 'sign-in-refused',
        serviceCode: code,
        text: containing(`${code}: `),
        correlationId: anyText,
        traceId: anyText,
        at: anyText,
      },
    });
    expect(JSON.stringify(refused)).not.toContain(secret);
  },
);

test('an app that is not there yet is refused by its own code, which is waited for', async () => {
  const { app } = await registered();
  const clientId = '11111111-2222-4333-8444-555555555555';
  expect(await app.claims({ clientId, secret: 'x', audience: 'graph' })).toMatchObject({
    problem: { code: 'sign-in-refused', serviceCode: 'AADSTS700016' },
  });
});

test('a login service that is gone is a lost network', async () => {
  const { app, appId: clientId, stop, cloud } = await registered();
  await stop();
  expect(await app.claims({ clientId, secret: 'right~secret', audience: 'graph' })).toMatchObject({
    problem: { code: 'network-lost', host: new URL(cloud.login).host },
  });
});

test('a cloud without such a service says so', async () => {
  const cloud: Cloud | undefined = namedClouds.find(({ name }) => name === 'china');
  if (!cloud) throw new Error('there is no such cloud');
  const app = createAppSignIn({ cloud, http: httpFor(cloud), tenantId: 'x' });
  expect(await app.claims({ clientId: 'c', secret: 's', audience: 'digitalTwins' })).toMatchObject({
    problem: { code: 'sign-in-unavailable' },
  });
});
