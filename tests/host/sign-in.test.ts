import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkWhoCame } from '../../src/host/sign-in/check-who-came.ts';
import { closeHosts, openHost, openTeamspace } from './support/open-host.ts';
import { textsIn } from './support/texts-in.ts';

afterEach(closeHosts);

const byItself = { method: 'practice', purpose: 'write' } as const;

test('an account signs in, is remembered, and is forgotten on request', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const account = 'apps@practice.example';
  const signedIn = await host.ask('sign-in.start', { engagementId, account, ...byItself });
  expect(signedIn).toMatchObject({ account, tenant: { domain: 'practice.example' } });
  expect(host.events).toContainEqual({ name: 'engagement.changed', payload: { engagementId } });
  expect((await host.ask('engagements.read', { engagementId })).signedIn).toEqual(signedIn);
  // Nobody could open a browser here: whoever is remembered needs none.
  expect(await host.ask('sign-in.start', { engagementId, method: 'browser', purpose: 'write' })).toEqual(
    signedIn,
  );

  await host.ask('sign-in.out', { engagementId });
  expect((await host.ask('engagements.read', { engagementId })).signedIn).toBeUndefined();
  expect(await host.refused('plan.make', { engagementId, purpose: 'apply' })).toEqual({ code: 'signed-out' });
  expect(await host.refused('run.apply', { engagementId })).toEqual({ code: 'signed-out' });
  const record = join(host.dataFolder, 'engagements', engagementId, 'engagement.json');
  expect(JSON.parse(await readFile(record, 'utf8'))).not.toHaveProperty('account');
});

test('a run without a sign-in asks for one and begins nothing', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  expect(await host.refused('run.apply', { engagementId })).toEqual({ code: 'signed-out' });
  const { interrupted, running } = await host.ask('engagements.read', { engagementId });
  expect({ interrupted, running }).toEqual({ interrupted: undefined, running: false });
});

test('an account that the practice cloud does not have is said so', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const account = 'who@practice.example';
  expect(await host.refused('sign-in.start', { engagementId, account, ...byItself })).toMatchObject({
    code: 'sign-in-unavailable',
  });
});

test('a device code is told, and cancelling ends the wait', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  const prompted = new Promise<unknown>((resolve) => {
    host.host.engine.subscribe((event) => {
      if (event.name === 'sign-in.prompt') resolve(event.payload);
    });
  });
  const waiting = host.refused('sign-in.start', { engagementId, method: 'device-code', purpose: 'read' });
  expect(await prompted).toMatchObject({
    engagementId,
    how: 'device-code',
    code: expect.stringMatching(/.{6,}/) as unknown,
  });
  await host.ask('sign-in.cancel', { engagementId });
  expect(await waiting).toEqual({ code: 'sign-in-cancelled' });
});

const tenant = { id: '11111111-2222-3333-4444-555555555555', domain: 'practice.example' };
const came = { account: 'A@practice.example', tenantId: tenant.id.toUpperCase(), homeAccountId: 'x' };

test.each([
  ['the right one', { tenant, account: 'a@practice.example' }, undefined],
  ['whoever comes first', { tenant: undefined, account: undefined }, undefined],
  [
    'somebody of another tenant',
    { tenant: { id: 'other' }, account: undefined },
    { code: 'wrong-tenant', expected: 'other', actual: came.tenantId, account: came.account },
  ],
  [
    'somebody else',
    { tenant, account: 'b@practice.example' },
    { code: 'wrong-account', expected: 'b@practice.example', actual: came.account },
  ],
])('who came is looked at: %s', (...[, expected, problem]) => {
  const result = checkWhoCame(came, expected);
  expect(result.ok ? undefined : result.problem).toEqual(problem);
});

test('no token is in any file', async () => {
  const host = await openHost();
  const engagementId = await openTeamspace(host);
  await host.ask('sign-in.start', { engagementId, ...byItself });
  const own = (await textsIn(host.dataFolder)).filter(({ file }) => !file.startsWith('practice'));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ text }) => text.includes('eyJ'))).toEqual([]);
});
