import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { withOwnApp, openWithExchange, signInTo } from '../../core/support/open-exchange.ts';
import { allAre, inExchange, statesOf, STEPS } from '../../core/support/exchange-states.ts';
import { actions, stateOf } from '../../core/support/open-twins.ts';
import { practiceExchange } from '../../core/support/practice-exchange.ts';
import { closeHosts, newDataFolder, openHost } from '../support/open-host.ts';

afterEach(closeHosts);

const box = 'hannes.albrecht@practice.example';

/** A host whose PowerShell is the stand-in; nothing here has run in a real one. */
async function withStandIn(manner?: 'silent' | 'elsewhere') {
  const dataFolder = await newDataFolder();
  const args = [
    join(import.meta.dirname, 'stand-in.mjs'),
    dataFolder,
    ...(manner === undefined ? [] : [manner]),
  ];
  const powershell = { command: process.execPath, args, patienceMs: manner === 'silent' ? 1000 : 30_000 };
  const open = await openHost({ dataFolder, powershell });
  const ownApp = await withOwnApp(open);
  const features = ['receiveMail', 'sendMail'];
  const engagementId = await openWithExchange(open, { features, mailboxes: [box], exchange: 'powershell' });
  await signInTo(open, engagementId);
  return { open, engagementId, exchange: await practiceExchange(dataFolder, ownApp) };
}

test('through PowerShell the same is done, kept and taken back as through the endpoint', async () => {
  const { open, engagementId, exchange } = await withStandIn();
  const settings = async () => {
    const [found] = await exchange.run('Get-CASMailbox', { Identity: box });
    return found?.['SmtpClientAuthenticationDisabled'];
  };
  expect(await settings()).toBe(true);
  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(statesOf(first, STEPS)).toEqual(allAre('done'));
  expect(inExchange(first)).toEqual({
    'exchange-service-principal created': 1,
    'mailbox-permission created': 1,
    'imap-enabled kept': 1,
    'smtp-auth updated': 1,
  });
  expect(await settings()).toBe(false);
  const second = await open.ask('run.apply', { engagementId });
  expect(new Set(Object.values(actions(second)))).toEqual(new Set(['kept']));
  // The endpoint sees the same state.
  await open.ask('engagements.answer', {
    engagementId,
    answers: { ...(await open.ask('engagements.read', { engagementId })).answers, exchange: 'endpoint' },
  });
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await settings()).toBe(true);
});

test('a session of another tenant is told before anything is written', async () => {
  const { open, engagementId, exchange } = await withStandIn('elsewhere');
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems.map(({ code }) => code)).toEqual(['wrong-tenant']);
  expect(await exchange.run('Get-ServicePrincipal')).toEqual([]);
});

test('a PowerShell that hangs is ended, and the run says so', async () => {
  const { open, engagementId } = await withStandIn('silent');
  const problem = await open.refused('run.apply', { engagementId });
  expect(problem).toMatchObject({ code: 'network-lost', host: 'PowerShell' });
});

test('without a PowerShell the steps are left to a person, with the reason', async () => {
  const open = await openHost();
  await withOwnApp(open);
  const path = process.env['PATH'];
  process.env['PATH'] = '/nonexistent';
  try {
    const engagementId = await openWithExchange(open, { mailboxes: [box], exchange: 'powershell' });
    await signInTo(open, engagementId);
    const report = await open.ask('run.check', { engagementId });
    expect(stateOf(report, 'smtp-auth')).toMatchObject({
      state: 'waiting-for-person',
      problem: { code: 'powershell-unavailable', reason: 'none' },
    });
  } finally {
    process.env['PATH'] = path;
  }
});
