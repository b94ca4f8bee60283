import { expect, test } from 'vitest';
import { GRAPH_COMMAND_LINE } from '../../../src/host/store/settings-file.ts';
import { allAre, inExchange, SHELL, statesOf, STEPS } from '../support/exchange-states.ts';
import { exchangeTenant } from '../support/exchange-tenant.ts';
import { signInTo } from '../support/open-exchange.ts';
import { actions, stateOf } from '../support/open-twins.ts';

const tenant = exchangeTenant();
const { ready } = tenant;
const at = (name: string): string => `${name}@practice.example`;
const mailboxes = [at('kim.albrecht')];

test('a mailbox that cannot be opened is explained, and the others are opened all the same', async () => {
  const [moved] = await tenant.parts().exchange.run('Get-Recipient', { RecipientTypeDetails: 'MailUser' });
  const [away, good] = [String(moved?.['PrimarySmtpAddress']), at('greta.albrecht')];
  const engagementId = await ready({ mailboxes: [away, at('admin'), at('nobody.there'), good] });
  const report = await tenant.parts().open.ask('run.apply', { engagementId });
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
  const checked = await tenant.parts().open.ask('run.check', { engagementId });
  expect(checked.problems.map(({ code }) => code)).toEqual(
    Array.from({ length: 3 }, () => 'mailbox-unusable'),
  );
});

test('who may not administer Exchange leaves part 2 to somebody who may, and does not lose sight of it', async () => {
  const engagementId = await ready({ mailboxes: [at('ida.albrecht')] }, 'apps');
  const registered = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(registered.problems).toEqual([]);
  expect(statesOf(registered, STEPS)).toEqual(allAre('waiting-for-person'));
  expect(stateOf(registered, 'mailbox-permission')).toMatchObject({
    roles: ['Exchange Administrator', 'Global Administrator'],
  });

  await signInTo(tenant.parts().open, engagementId, 'exchange');
  const opened = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(opened.problems).toEqual([]);
  expect(statesOf(opened, STEPS)).toEqual(allAre('done'));

  await signInTo(tenant.parts().open, engagementId, 'apps');
  const checked = await tenant.parts().open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([]);
  expect(statesOf(checked, STEPS)).toEqual(allAre('done'));
});

test("without an app of one's own Exchange is left to a person, with the reason", async () => {
  const { signInClientId } = await tenant
    .parts()
    .open.ask('settings.write', { signInClientId: GRAPH_COMMAND_LINE });
  expect(signInClientId).not.toBe(tenant.parts().ownApp);
  const engagementId = await ready({ mailboxes });
  const plan = await tenant.parts().open.ask('plan.make', { engagementId, purpose: 'apply' });
  const problem = { code: 'signed-out-of-exchange', account: at('admin'), reason: 'own-app' };
  expect(plan.findings).toEqual([{ stops: false, problem }]);
  const checked = await tenant.parts().open.ask('run.check', { engagementId });
  expect(stateOf(checked, 'mailbox-permission')).toMatchObject({ state: 'waiting-for-person', problem });
  await tenant.parts().open.ask('settings.write', { signInClientId: tenant.parts().ownApp });
});

test('with the script, as without an answer, Exchange is not asked for anything', async () => {
  const engagementId = await ready({ mailboxes, exchange: 'script' });
  const report = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(report.requests.total).toBeLessThanOrEqual(6);
  expect(inExchange(report)).toEqual({});
  expect(statesOf(report, [...SHELL, ...STEPS])).toEqual(
    Object.fromEntries([...SHELL, ...STEPS].map((step) => [step, 'waiting-for-person'])),
  );
});
