import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { practice, temporaryFolder } from '../../practice/support/practice.ts';
import { valueOf } from '../support/cloud.ts';
import { loggedFor } from '../support/request-log.ts';
import { asking, scopes, signInFor } from '../support/sign-in.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const admin = 'admin@practice.example';
const signedOut = { ok: false, problem: { code: 'signed-out' } };

afterEach(() => vi.useRealTimers());

/** MSAL and the practice cloud read the same clock, and it is later now. */
function pass(ms: number): void {
  const later = Date.now() + ms;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(later);
}

const tokensAsked = (lines: string[]): number =>
  lines.filter((line) => /^POST .*\/token\b/.test(line)).length;

async function signedIn() {
  const logFile = join(temporaryFolder(), 'log.jsonl');
  const { cloudFile, cloud, stop } = await practice({ logFile }, () => Date.now());
  const { person, parts } = await signInFor(cloudFile);
  const { tenantId } = valueOf(await person.signIn(asking()));
  const wanted = { scopes, account: admin, tenantId };
  return { person, parts, wanted, cloud, cloudFile, stop, logins: () => loggedFor(logFile, 'login') };
}

test('a token that is there already costs no request, in this process and in the next', async () => {
  const { person, parts, wanted, cloudFile, logins } = await signedIn();
  const token = valueOf(await person.token(wanted));
  const before = logins();
  expect(valueOf(await person.token({ ...wanted, account: admin.toUpperCase() }))).toBe(token);
  expect(logins()).toEqual(before);
  const next = await signInFor(cloudFile, { ...parts });
  expect(valueOf(await next.person.token(wanted))).toBe(token);
  expect(tokensAsked(logins())).toBe(1);
});

test('an expired token is renewed without a person, once for all who need it', async () => {
  const { person, wanted, logins } = await signedIn();
  const old = valueOf(await person.token(wanted));
  pass(2 * HOUR);
  const [one, two] = await Promise.all([
    person.token(wanted),
    person.token({ ...wanted, scopes: [...scopes].reverse() }),
  ]);
  expect(valueOf(one)).not.toBe(old);
  expect(two).toEqual(one);
  expect(valueOf(await person.token(wanted))).toBe(valueOf(one));
  expect(tokensAsked(logins())).toBe(2);
});

test('when the refresh token is spent too, a person is needed', async () => {
  const { person, wanted } = await signedIn();
  pass(120 * DAY);
  expect(await person.token(wanted)).toEqual(signedOut);
});

test('a lost network is not taken for a sign-out', async () => {
  const { person, wanted, parts, stop } = await signedIn();
  await person.token(wanted);
  await stop();
  pass(2 * HOUR);
  expect(await person.token(wanted)).toMatchObject({
    ok: false,
    problem: { code: 'network-lost', host: new URL(parts.cloud.login).host },
  });
});

test('whoever has not signed in, here or in this tenant, is signed out', async () => {
  const { person, wanted, cloud } = await signedIn();
  expect(await person.token({ ...wanted, account: 'apps@practice.example' })).toEqual(signedOut);
  const elsewhere = '11111111-2222-4333-8444-555555555555';
  expect(await person.remembered({ tenantId: elsewhere })).toBeUndefined();
  expect(
    await person.remembered({ tenantId: cloud.tenant.id, account: 'apps@practice.example' }),
  ).toBeUndefined();
});

test('who signed in is remembered, until they sign out', async () => {
  const { person, wanted } = await signedIn();
  const { tenantId } = wanted;
  expect(await person.remembered({ tenantId: tenantId.toUpperCase() })).toEqual({
    account: admin,
    tenantId: tenantId.toUpperCase(),
  });
  await person.signOut({ tenantId });
  expect(await person.remembered({ tenantId })).toBeUndefined();
  expect(await person.token(wanted)).toEqual(signedOut);
});

test('a sign-out in one process holds in another that has used the token', async () => {
  const { person, parts, wanted, cloudFile } = await signedIn();
  const other = await signInFor(cloudFile, { ...parts });
  expect(await other.person.token(wanted)).toMatchObject({ ok: true });
  await person.signOut(wanted);
  expect(await other.person.token(wanted)).toEqual(signedOut);
});

test('signing one account out leaves the other', async () => {
  const { person, wanted } = await signedIn();
  const apps = 'apps@practice.example';
  await person.signIn(asking({ account: apps }));
  await person.signOut(wanted);
  expect(await person.token(wanted)).toEqual(signedOut);
  expect(await person.token({ ...wanted, account: apps })).toMatchObject({ ok: true });
});
