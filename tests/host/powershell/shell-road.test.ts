import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Answers } from '../../../src/contract/guides.ts';
import type { HostOptions } from '../../../src/host/compose.ts';
import { withOwnApp, openWithExchange, signInTo } from '../../core/support/open-exchange.ts';
import { allAre, inExchange, statesOf, STEPS } from '../../core/support/exchange-states.ts';
import { actions, stateOf } from '../../core/support/open-twins.ts';
import { practiceExchange } from '../../core/support/practice-exchange.ts';
import { fakePwsh, type FakePwsh } from '../../powershell/child/fake-pwsh.ts';
import type { Manner } from '../../powershell/child/program.ts';
import { closeHosts, newDataFolder, openHost } from '../support/open-host.ts';

let pwsh: FakePwsh;
beforeAll(async () => {
  pwsh = await fakePwsh();
});
afterEach(closeHosts);
afterAll(() => pwsh.remove());

const box = 'hannes.albrecht@practice.example';

async function ready(changes: Answers = {}, options: Partial<HostOptions> = {}) {
  const open = await openHost(options);
  const ownApp = await withOwnApp(open);
  const features = ['receiveMail', 'sendMail'];
  const engagementId = await openWithExchange(open, {
    features,
    mailboxes: [box],
    exchange: 'powershell',
    ...changes,
  });
  await signInTo(open, engagementId);
  return { open, engagementId, exchange: await practiceExchange(open.dataFolder, ownApp) };
}
type Ready = Awaited<ReturnType<typeof ready>>;

const inShell = ({ open }: Ready, manner: Omit<Manner, 'dataFolder'>, work: () => Promise<void>) =>
  pwsh.during({ dataFolder: open.dataFolder, ...manner }, work);

test('through PowerShell the same is done, kept and taken back as through the endpoint', async () => {
  const all = await ready();
  const { open, engagementId, exchange } = all;
  const settings = async () => {
    const [found] = await exchange.run('Get-CASMailbox', { Identity: box });
    return found?.['SmtpClientAuthenticationDisabled'];
  };
  expect(await settings()).toBe(true);
  await inShell(all, { edition: '7' }, async () => {
    const first = await open.ask('run.apply', { engagementId });
    expect(first.problems).toEqual([]);
    expect(statesOf(first, STEPS)).toEqual(allAre('done'));
    expect(inExchange(first)).toEqual({
      'exchange-service-principal created': 1,
      'mailbox-permission created': 1,
      'imap-enabled kept': 1,
      'smtp-auth updated': 1,
    });
  });
  expect(await settings()).toBe(false);
  await inShell(all, { edition: '5.1' }, async () => {
    const second = await open.ask('run.apply', { engagementId });
    expect(new Set(Object.values(actions(second)))).toEqual(new Set(['kept']));
    expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  });
  expect(await settings()).toBe(true);
  expect(await exchange.run('Get-ServicePrincipal')).toEqual([]);
});

test('mailboxes that cannot be opened are explained as through the endpoint', async () => {
  const at = (name: string): string => `${name}@practice.example`;
  const told = async ({ open, engagementId, exchange }: Ready) => {
    const [moved] = await exchange.run('Get-Recipient', { RecipientTypeDetails: 'MailUser' });
    const mailboxes = [String(moved?.['PrimarySmtpAddress']), at('admin'), at('nobody.there'), box];
    const { answers } = await open.ask('engagements.read', { engagementId });
    await open.ask('engagements.answer', { engagementId, answers: { ...answers, mailboxes } });
    const { problems } = await open.ask('run.apply', { engagementId });
    return problems;
  };
  const wanted = await told(await ready({ exchange: 'endpoint' }));
  expect(wanted).toHaveLength(3);
  const all = await ready();
  await inShell(all, { edition: '5.1' }, async () => {
    expect(await told(all)).toEqual(wanted);
  });
});

test('a session of another tenant is told before anything is written', async () => {
  const all = await ready();
  const { open, engagementId, exchange } = all;
  const tenantId = '9999aaaa-9999-4999-8999-999999999999';
  await inShell(all, { edition: '7', tenantId }, async () => {
    const report = await open.ask('run.apply', { engagementId });
    expect(report.problems.map(({ code }) => code)).toEqual(['wrong-tenant']);
  });
  expect(await exchange.run('Get-ServicePrincipal')).toEqual([]);
});

test('without a module that fits, what PowerShell said is told with what it is', async () => {
  const all = await ready();
  for (const installed of [[], ['3.10.1']])
    await inShell(all, { edition: '7', installed }, async () => {
      const report = await all.open.ask('run.check', { engagementId: all.engagementId });
      const state = stateOf(report, 'smtp-auth');
      expect(state).toMatchObject({ problem: { code: 'powershell-unavailable', reason: 'not-connected' } });
      expect(JSON.stringify(state)).toMatch(
        /no valid module file was found .*\(PowerShell 7\.5\.1 Core, module none that fits\)/,
      );
    });
});

test('a PowerShell that does not start says why, in the log as well', async () => {
  const args = ['-c', 'echo "running scripts is disabled, Authorization: Bearer abc" >&2; exit 1'];
  const { open, engagementId } = await ready({}, { powershell: { command: '/bin/sh', args } });
  const report = await open.ask('run.check', { engagementId });
  const detail = 'running scripts is disabled, Authorization: [masked]';
  expect(stateOf(report, 'smtp-auth')).toMatchObject({ problem: { reason: 'not-connected', detail } });
  const log = await readFile(join(open.dataFolder, 'logs', 'entrada.log'), 'utf8');
  expect(log).toContain(detail);
});

test('a PowerShell that hangs is ended, and the run says so', async () => {
  const dataFolder = await newDataFolder();
  const powershell = {
    ...(await pwsh.program({ dataFolder, edition: '7', silent: true })),
    patienceMs: 2000,
  };
  const { open, engagementId } = await ready({}, { dataFolder, powershell });
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
