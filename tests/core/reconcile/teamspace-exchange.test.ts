import { expect, test } from 'vitest';
import { allAre, inExchange, statesOf, STEPS } from '../support/exchange-states.ts';
import { exchangeTenant } from '../support/exchange-tenant.ts';
import { actions, stateOf } from '../support/open-twins.ts';

const tenant = exchangeTenant();
const { ready } = tenant;
const at = (name: string): string => `${name}@practice.example`;
/** As the tenant has it, switched off, switched on, and hardened against IMAP. */
const mailboxes = ['anna.albrecht', 'hannes.albrecht', 'ben.albrecht', 'jonas.albrecht'].map(at);
const OFF = mailboxes[1] ?? '';
/** How Exchange has the mailboxes: SMTP AUTH off, IMAP on. */
async function settings(of: readonly string[]) {
  const all = await Promise.all(
    of.map((Identity) => tenant.parts().exchange.run('Get-CASMailbox', { Identity })),
  );
  return all.flat().map((box) => [box['SmtpClientAuthenticationDisabled'], box['ImapEnabled']]);
}

async function usersOf(Identity: string) {
  const rights = await tenant.parts().exchange.run('Get-MailboxPermission', { Identity });
  return rights.map(({ User }) => User).filter((user) => user !== String.raw`NT AUTHORITY\SELF`);
}

test('a first run opens the mailboxes, a second keeps all, undo restores what was', async () => {
  const engagementId = await ready({ mailboxes });
  const before = await settings(mailboxes);
  expect(before).toEqual([
    [null, true],
    [true, true],
    [false, true],
    [null, false],
  ]);
  const plan = await tenant.parts().open.ask('plan.make', { engagementId, purpose: 'apply' });
  const [line] = plan.lines.filter(({ kind, key }) => kind === 'smtp-auth' && key === OFF);
  expect(line).toMatchObject({
    group: 'mailboxes',
    changes: [{ aspect: 'SmtpClientAuthenticationDisabled', from: 'true', to: 'false' }],
    requests: [{ service: 'exchange', path: '/Set-CASMailbox', body: { Identity: OFF } }],
  });

  const first = await tenant.parts().open.ask('run.apply', { engagementId });
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
  const { known } = await tenant.parts().open.ask('engagements.read', { engagementId });
  const principal = known.servicePrincipalObjectId;
  expect(await tenant.parts().exchange.run('Get-ServicePrincipal')).toMatchObject([
    { AppId: known.clientId, ObjectId: principal, DisplayName: 'app 1' },
  ]);
  expect(await settings(mailboxes)).toEqual(mailboxes.map(() => [false, true]));
  for (const mailbox of mailboxes) expect(await usersOf(mailbox)).toEqual([principal]);

  const second = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(second.problems).toEqual([]);
  expect(new Set(Object.values(actions(second)))).toEqual(new Set(['kept']));
  expect(second.requests.sequential).toBe(1);
  expect((await tenant.parts().open.ask('run.check', { engagementId })).problems).toEqual([]);

  const undone = await tenant.parts().open.ask('run.undo', { engagementId });
  expect(undone.problems).toEqual([]);
  expect(await settings(mailboxes)).toEqual(before);
  expect(await tenant.parts().exchange.run('Get-ServicePrincipal')).toEqual([]);
  for (const mailbox of mailboxes) expect(await usersOf(mailbox)).toEqual([]);
});

test('what somebody changed at one mailbox is named, repaired alone, and undo still restores the first value', async () => {
  const box = at('clara.albrecht');
  const engagementId = await ready({ mailboxes: [box, at('david.albrecht')] });
  await tenant.parts().open.ask('run.apply', { engagementId });
  const { known } = await tenant.parts().open.ask('engagements.read', { engagementId });
  const right = { Identity: box, User: known.clientId, AccessRights: 'FullAccess', Confirm: false };
  await tenant.parts().exchange.run('Remove-MailboxPermission', right);
  await tenant
    .parts()
    .exchange.run('Set-CASMailbox', { Identity: box, SmtpClientAuthenticationDisabled: true });
  const [PERMISSION, SMTP] = [`mailbox-permission/${box}`, `smtp-auth/${box}`];

  const checked = await tenant.parts().open.ask('run.check', { engagementId });
  expect(checked.problems).toEqual([{ code: 'drift', resources: [PERMISSION, SMTP] }]);
  expect(stateOf(checked, 'mailbox-permission')?.state).toBe('to-do');
  const repaired = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(repaired.problems).toEqual([]);
  const done = Object.entries(actions(repaired)).filter(([, action]) => action !== 'kept');
  expect(Object.fromEntries(done)).toEqual({ [PERMISSION]: 'created', [SMTP]: 'updated' });

  // What somebody set since is theirs: undo leaves it.
  const other = at('david.albrecht');
  await tenant
    .parts()
    .exchange.run('Set-CASMailbox', { Identity: other, SmtpClientAuthenticationDisabled: true });
  expect((await tenant.parts().open.ask('run.undo', { engagementId })).problems).toEqual([]);
  expect(await settings([box, other])).toEqual([
    [null, true],
    [true, true],
  ]);
});

test('an app known by another object id is told, removed, registered again, and let in again', async () => {
  const box = at('emma.albrecht');
  const engagementId = await ready({ mailboxes: [box] });
  await tenant.parts().open.ask('run.apply', { engagementId });
  const { known } = await tenant.parts().open.ask('engagements.read', { engagementId });
  const { clientId = '', servicePrincipalObjectId: expected = '', applicationObjectId: actual } = known;
  await tenant.parts().exchange.run('Remove-ServicePrincipal', { Identity: clientId, Confirm: false });
  await tenant.parts().exchange.run('New-ServicePrincipal', { AppId: clientId, ObjectId: actual });

  const wrong = { code: 'exchange-object-id-wrong', clientId, expected, actual };
  const plan = await tenant.parts().open.ask('plan.make', { engagementId, purpose: 'apply' });
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

  const mended = await tenant.parts().open.ask('run.apply', { engagementId });
  expect(mended.problems).toEqual([wrong]);
  expect(statesOf(mended, STEPS)).toEqual(allAre('done'));
  expect(await tenant.parts().exchange.run('Get-ServicePrincipal', { Identity: clientId })).toMatchObject([
    { ObjectId: expected },
  ]);
  expect(await usersOf(box)).toEqual([expected]);
});
