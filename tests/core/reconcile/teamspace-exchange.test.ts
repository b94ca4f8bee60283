import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../../src/contract/engagement.ts';
import type { Answers } from '../../../src/contract/guides.ts';
import { closeHosts, openHost, type OpenHost } from '../../host/support/open-host.ts';
import { openWithExchange, signInTo, withOwnApp } from '../support/open-exchange.ts';
import { GRAPH_COMMAND_LINE } from '../../../src/host/store/settings-file.ts';
import { actions, stateOf } from '../support/open-twins.ts';
import { practiceExchange, type PracticeExchange } from '../support/practice-exchange.ts';

/** One tenant for all: each test has an app and mailboxes of its own. */
let open: OpenHost;
let ownApp: string;
let exchange: PracticeExchange;

beforeAll(async () => {
  open = await openHost();
  ownApp = await withOwnApp(open);
  exchange = await practiceExchange(open.dataFolder, ownApp);
});
afterAll(closeHosts);

let apps = 0;

async function ready(changes: Answers, account = 'admin') {
  apps += 1;
  const features = ['receiveMail', 'sendMail'];
  const engagementId = await openWithExchange(open, { appName: `app ${String(apps)}`, features, ...changes });
  await signInTo(open, engagementId, account);
  return engagementId;
}

const at = (name: string): string => `${name}@practice.example`;
/** As the tenant has it, switched off, switched on, and hardened against IMAP. */
const mailboxes = ['anna.albrecht', 'hannes.albrecht', 'ben.albrecht', 'jonas.albrecht'].map(at);
const OFF = mailboxes[1] ?? '';
const PART_2 = ['exchange-connect', 'exchange-service-principal', 'exchange-service-principal-read'];
/** Needed for PowerShell alone. */
const SHELL = ['exchange-module-install', 'exchange-module-import'];
const STEPS = [...PART_2, 'mailbox-permission', 'smtp-auth'];

const statesOf = (report: Report, steps: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(steps.map((step) => [step, stateOf(report, step)?.state]));
const allAre = (state: string) => Object.fromEntries(STEPS.map((step) => [step, state]));

/** How Exchange has the mailboxes: SMTP AUTH off, IMAP on. */
async function settings(of: readonly string[]) {
  const all = await Promise.all(of.map((Identity) => exchange.run('Get-CASMailbox', { Identity })));
  return all.flat().map((box) => [box['SmtpClientAuthenticationDisabled'], box['ImapEnabled']]);
}

async function usersOf(Identity: string) {
  const rights = await exchange.run('Get-MailboxPermission', { Identity });
  return rights.map(({ User }) => User).filter((user) => user !== String.raw`NT AUTHORITY\SELF`);
}

const inExchange = ({ resources }: Report): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { kind, action } of resources.filter(({ kind: each }) => /^(exch|mail|smtp|imap)/.test(each)))
    counts[`${kind} ${action}`] = (counts[`${kind} ${action}`] ?? 0) + 1;
  return counts;
};

test('a first run opens the mailboxes, a second keeps all, undo restores what was', async () => {
  const engagementId = await ready({ mailboxes });
  const before = await settings(mailboxes);
  expect(before).toEqual([
    [null, true],
    [true, true],
    [false, true],
    [null, false],
  ]);
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  const [line] = plan.lines.filter(({ kind, key }) => kind === 'smtp-auth' && key === OFF);
  expect(line).toMatchObject({
    group: 'mailboxes',
    changes: [{ aspect: 'SmtpClientAuthenticationDisabled', from: 'true', to: 'false' }],
    requests: [{ service: 'exchange', path: '/Set-CASMailbox', body: { Identity: OFF } }],
  });

  const first = await open.ask('run.apply', { engagementId });
  expect(first.problems).toEqual([]);
  expect(statesOf(first, STEPS)).toEqual(allAre('done'));
  expect(inExchange(first)).toEqual({
    'exchange-service-principal created': 1,
    'mailbox-permission created': 4,
    'imap-enabled kept': 3,
    'imap-enabled updated': 1,
    'smtp-auth kept': 1,
    'smtp-auth updated': 3,
  });
  const { known } = await open.ask('engagements.read', { engagementId });
  const principal = known.servicePrincipalObjectId;
  expect(await exchange.run('Get-ServicePrincipal')).toMatchObject([
    { AppId: known.clientId, ObjectId: principal, DisplayName: 'app 1' },
  ]);
  expect(await settings(mailboxes)).toEqual(mailboxes.map(() => [false, true]));
  for (const mailbox of mailboxes) expect(await usersOf(mailbox)).toEqual([principal]);

  const second = await open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(new Set(Object.values(actions(second)))).toEqual(new Set(['kept']));
  expect(second.requests.sequential).toBe(1);
  expect((await open.ask('run.check', { engagementId })).problems).toEqual([]);

  const undone = await open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(await settings(mailboxes)).toEqual(before);
  expect(await exchange.run('Get-ServicePrincipal')).toEqual([]);
  for (const mailbox of mailboxes) expect(await usersOf(mailbox)).toEqual([]);
});

test('what somebody changed at one mailbox is named, repaired alone, and undo still restores the first value', async () => {
  const box = at('clara.albrecht');
  const engagementId = await ready({ mailboxes: [box, at('david.albrecht')] });
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const right = { Identity: box, User: known.clientId, AccessRights: 'FullAccess', Confirm: false };
  await exchange.run('Remove-MailboxPermission', right);
  await exchange.run('Set-CASMailbox', { Identity: box, SmtpClientAuthenticationDisabled: true });
  const [PERMISSION, SMTP] = [`mailbox-permission/${box}`, `smtp-auth/${box}`];

  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([{ code: 'drift', resources: [PERMISSION, SMTP] }]);
  expect(stateOf(checked, 'mailbox-permission')?.state).toBe('to-do');
  const repaired = await open.ask('run.apply', { engagementId });
  expect(repaired.problems).toEqual([]);
  const done = Object.entries(actions(repaired)).filter(([, action]) => action !== 'kept');
  expect(Object.fromEntries(done)).toEqual({ [PERMISSION]: 'created', [SMTP]: 'updated' });

  // What somebody set since is theirs: undo leaves it.
  const other = at('david.albrecht');
  await exchange.run('Set-CASMailbox', { Identity: other, SmtpClientAuthenticationDisabled: true });
  expect((await open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await settings([box, other])).toEqual([
    [null, true],
    [true, true],
  ]);
});

test('an app known by another object id is told, removed, registered again, and let in again', async () => {
  const box = at('emma.albrecht');
  const engagementId = await ready({ mailboxes: [box] });
  await open.ask('run.apply', { engagementId });
  const { known } = await open.ask('engagements.read', { engagementId });
  const { clientId = '', servicePrincipalObjectId: expected = '', applicationObjectId: actual } = known;
  await exchange.run('Remove-ServicePrincipal', { Identity: clientId, Confirm: false });
  await exchange.run('New-ServicePrincipal', { AppId: clientId, ObjectId: actual });

  const wrong = { code: 'exchange-object-id-wrong', clientId, expected, actual };
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  expect(plan.findings).toContainEqual({ stops: false, problem: wrong });
  const line = plan.lines.find(({ kind }) => kind === 'exchange-service-principal');
  expect(line).toMatchObject({
    sign: 'change',
    changes: [{ aspect: 'ObjectId', from: actual, to: expected }],
  });
  expect(line?.requests.map(({ path }) => path)).toEqual([
    '/Remove-ServicePrincipal',
    '/New-ServicePrincipal',
  ]);

  const mended = await open.ask('run.apply', { engagementId });
  expect(mended.problems).toEqual([wrong]);
  expect(statesOf(mended, STEPS)).toEqual(allAre('done'));
  expect(await exchange.run('Get-ServicePrincipal', { Identity: clientId })).toMatchObject([
    { ObjectId: expected },
  ]);
  expect(await usersOf(box)).toEqual([expected]);
});

test('a mailbox that cannot be opened is explained, and the others are opened all the same', async () => {
  const [moved] = await exchange.run('Get-Recipient', { RecipientTypeDetails: 'MailUser' });
  const [away, good] = [String(moved?.['PrimarySmtpAddress']), at('greta.albrecht')];
  const engagementId = await ready({ mailboxes: [away, at('admin'), at('nobody.there'), good] });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.problems.map((problem) => ('reason' in problem ? problem.reason : problem.code))).toEqual([
    'on-premises',
    'unlicensed',
    'missing',
  ]);
  expect(actions(report)).toMatchObject({
    [`mailbox-permission/${away}`]: 'failed',
    [`mailbox-permission/${good}`]: 'created',
    [`smtp-auth/${good}`]: 'updated',
  });
  expect(stateOf(report, 'mailbox-permission')).toMatchObject({ state: 'failed' });
  // That it cannot be done is no drift.
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems.map(({ code }) => code)).toEqual(
    Array.from({ length: 3 }, () => 'mailbox-unusable'),
  );
});

test('who may not administer Exchange leaves part 2 to somebody who may, and does not lose sight of it', async () => {
  const engagementId = await ready({ mailboxes: [at('ida.albrecht')] }, 'apps');
  const registered = await open.ask('run.apply', { engagementId });
  expect(registered.problems).toEqual([]);
  expect(statesOf(registered, STEPS)).toEqual(allAre('waiting-for-person'));
  expect(stateOf(registered, 'mailbox-permission')).toMatchObject({
    roles: ['Exchange Administrator', 'Global Administrator'],
  });

  await signInTo(open, engagementId, 'exchange');
  const opened = await open.ask('run.apply', { engagementId });
  expect(opened.problems).toEqual([]);
  expect(statesOf(opened, STEPS)).toEqual(allAre('done'));

  await signInTo(open, engagementId, 'apps');
  const checked = await open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(statesOf(checked, STEPS)).toEqual(allAre('done'));
});

test("without an app of one's own Exchange is left to a person, with the reason", async () => {
  const { signInClientId } = await open.ask('settings.write', { signInClientId: GRAPH_COMMAND_LINE });
  expect(signInClientId).not.toBe(ownApp);
  const engagementId = await ready({ mailboxes });
  const plan = await open.ask('plan.make', { engagementId, purpose: 'apply' });
  const problem = { code: 'signed-out-of-exchange', account: at('admin'), reason: 'own-app' };
  expect(plan.findings).toEqual([{ stops: false, problem }]);
  const checked = await open.ask('run.check', { engagementId });
  expect(stateOf(checked, 'mailbox-permission')).toMatchObject({ state: 'waiting-for-person', problem });
  await open.ask('settings.write', { signInClientId: ownApp });
});

test('with the script, as without an answer, Exchange is not asked for anything', async () => {
  const engagementId = await ready({ mailboxes, exchange: 'script' });
  const report = await open.ask('run.apply', { engagementId });
  expect(report.requests.total).toBeLessThanOrEqual(6);
  expect(inExchange(report)).toEqual({});
  expect(statesOf(report, [...SHELL, ...STEPS])).toEqual(
    Object.fromEntries([...SHELL, ...STEPS].map((step) => [step, 'waiting-for-person'])),
  );
});
