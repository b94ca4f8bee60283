import { decodeJwt } from 'jose';
import { expect, test } from 'vitest';
import { namedClouds } from '../../../src/cloud/clouds/named-clouds.ts';
import { practice, sharedPractice } from '../../practice/support/practice.ts';
import { cloudIn, valueOf } from '../support/cloud.ts';
import { asking, scopes, signInFor } from '../support/sign-in.ts';
import { containing, matching } from '../support/expecting.ts';

const shared = sharedPractice();

test('nobody has to be there: the first Global Administrator signs in', async () => {
  const { person } = await signInFor(shared().cloudFile);
  const { id: tenantId } = shared().cloud.tenant;
  expect(await person.signIn(asking())).toEqual({
    ok: true,
    value: {
      account: 'admin@practice.example',
      tenantId,
      homeAccountId: matching(new RegExp(`^[0-9a-f-]{36}\\.${tenantId}$`)),
    },
  });
});

test('the token is Graph’s, for this person and no scope more', async () => {
  const { person } = await signInFor(shared().cloudFile);
  const { id: tenantId } = shared().cloud.tenant;
  const account = 'apps@practice.example';
  valueOf(await person.signIn(asking({ tenantId, account })));
  const claims = decodeJwt(valueOf(await person.token({ scopes, account, tenantId })));
  expect(claims).toMatchObject({ aud: 'https://graph.microsoft.com', tid: tenantId, upn: account });
  expect(new Set(String(claims['scp']).split(' '))).toEqual(new Set([...scopes, 'openid', 'profile']));
});

test('an account that the cloud file does not have cannot sign in by itself', async () => {
  const { person } = await signInFor(shared().cloudFile);
  expect(await person.signIn(asking({ account: 'who@practice.example' }))).toEqual({
    ok: false,
    problem: {
      code: 'sign-in-unavailable',
      method: 'practice',
      reason: containing('who@practice.example'),
    },
  });
});

test('a wrong password is refused in the service’s own words', async () => {
  const cloud = await cloudIn(shared().cloudFile);
  const accounts = (cloud.accounts ?? []).map((account) => ({ ...account, password: 'wrong' }));
  const { person } = await signInFor(shared().cloudFile, { cloud: { ...cloud, accounts } });
  expect(await person.signIn(asking())).toEqual({
    ok: false,
    problem: {
      code: 'sign-in-refused',
      serviceCode: 'AADSTS50126',
      text: 'AADSTS50126: Error validating credentials due to invalid username or password.',
      correlationId: undefined,
      traceId: undefined,
      at: matching(/^\d{4}-.*Z$/),
    },
  });
});

test('a scope that does not exist is refused with all that support asks for', async () => {
  const { person } = await signInFor(shared().cloudFile);
  const guid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(await person.signIn(asking({ scopes: ['Everything.Read'] }))).toEqual({
    ok: false,
    problem: {
      code: 'sign-in-refused',
      serviceCode: matching(/^AADSTS\d+$/),
      text: matching(/^AADSTS\d+: .*(?<!Trace ID.*)$/s),
      correlationId: guid,
      traceId: guid,
      at: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    },
  });
});

test('on a real cloud there is nothing to practise', async () => {
  const [cloud] = namedClouds;
  if (!cloud) throw new Error('there is no named cloud');
  const { person } = await signInFor('', { cloud });
  expect(await person.signIn(asking())).toEqual({
    ok: false,
    problem: { code: 'sign-in-unavailable', method: 'practice', reason: 'not a practice cloud' },
  });
});

test('a tenant that the cloud does not have is unknown', async () => {
  const { person } = await signInFor(shared().cloudFile);
  const tenantId = '11111111-2222-4333-8444-555555555555';
  expect(await person.signIn(asking({ tenantId }))).toEqual({
    ok: false,
    problem: { code: 'tenant-unknown', tenant: tenantId },
  });
});

test('a login service that is gone is a lost network', async () => {
  const { cloudFile, stop } = await practice();
  const { person, parts } = await signInFor(cloudFile);
  await stop();
  expect(await person.signIn(asking())).toEqual({
    ok: false,
    problem: {
      code: 'network-lost',
      host: new URL(parts.cloud.login).host,
      detail: containing('ECONNREFUSED'),
    },
  });
});
