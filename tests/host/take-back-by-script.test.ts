import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngagementId } from '../../src/contract/ids.ts';
import { closeHosts, type OpenHost } from './support/open-host.ts';
import { registeredTeamspace } from './support/registered-teamspace.ts';

let host: OpenHost;
let engagementId: EngagementId;
let ids: { clientId: string; servicePrincipalObjectId: string };
let tenantId: string;

beforeAll(async () => {
  ({ host, engagementId, ids, tenantId } = await registeredTeamspace());
});
afterAll(closeHosts);

const at = (name: string): string => `${name}@practice.example`;
const block = (step: string, more: object, entrada = 2): string =>
  `-----BEGIN ENTRADA RESULT-----\n${JSON.stringify({ entrada, step, tenantId, ids, ...more })}\n-----END ENTRADA RESULT-----\n`;
const paste = (step: string, text: string) => host.ask('step.result', { engagementId, step, text });

const rights = [
  { address: at('info'), result: 'done', right: 'done', imap: 'done', imapWas: 'False' },
  { address: at('Sales'), result: 'kept', right: 'kept', imap: 'kept', imapWas: null },
  { address: at('half'), result: 'failed', right: 'done', imap: null, imapWas: 'False', error: 'no' },
];
const smtp = [
  { address: at('info'), result: 'done', was: 'True' },
  { address: at('Sales'), result: 'done', was: '' },
  { address: at('half'), result: 'kept', was: 'False' },
];

/** What a script goes by: each of its lists, with what stands before the `@` of an address. */
const NAMES = ['opened', 'imapOn', 'smtpOff', 'smtpUnset', 'mailbox', 'appId'];
const listsIn = (script = ''): Record<string, string[]> =>
  Object.fromEntries(
    NAMES.map((name) => {
      const [, items = ''] = new RegExp(String.raw`\$${name} (?:=|in) @\(([^)]*)\)`).exec(script) ?? [];
      return [
        name,
        [...items.matchAll(/'([^'@]*)/g)]
          .map(([, item = '']) => item)
          .filter((item) => !/^(, )?$/.test(item)),
      ];
    }),
  );

const stepStates = async (): Promise<Record<string, string>> => {
  const { checklist } = await host.ask('engagements.read', { engagementId });
  const steps = checklist.parts.flatMap((part) => part.steps).filter(({ part }) => part === 'exchange');
  return Object.fromEntries(steps.map(({ id, state }) => [id, state.state]));
};

test('nothing is taken back before a script has said what it did', async () => {
  expect(await host.ask('undo.script', { engagementId })).toEqual({});
});

test('the script takes back what the result blocks say was done, and only that', async () => {
  await paste('exchange-service-principal', block('exchange-service-principal', { principal: 'done' }));
  await paste('mailbox-permission', block('mailbox-permission', { mailboxes: rights }));
  await paste('smtp-auth', block('smtp-auth', { mailboxes: smtp }));
  const { script = '' } = await host.ask('undo.script', { engagementId });
  expect(listsIn(script)).toEqual({
    opened: ['info', 'half'],
    imapOn: ['info'],
    smtpOff: ['info'],
    smtpUnset: ['Sales'],
    mailbox: ['info', 'half', 'Sales'],
    appId: [ids.clientId],
  });
  expect(script).toContain(`$tenant = '${tenantId}'`);
  const report = await host.ask('report.make', { engagementId, language: 'de', format: 'markdown' });
  expect(report.text).toContain(`entrada script teamspace --engagement ${engagementId} --undo`);
  // A second run of the same scripts found everything there: what was before the first counts.
  const kept = smtp.map((row) => ({ ...row, result: 'kept', was: 'False' }));
  await paste('smtp-auth', block('smtp-auth', { mailboxes: kept }));
  expect(await host.ask('undo.script', { engagementId })).toEqual({ script });
});

test('taking back in the tenant leaves Exchange to the script, and says so', async () => {
  const plan = await host.ask('plan.make', { engagementId, purpose: 'undo' });
  const inExchange = plan.lines.filter(({ group }) => group === 'mailboxes');
  expect(inExchange.map(({ sign, requests }) => ({ sign, requests }))).toEqual(
    Array.from({ length: 6 }, () => ({ sign: 'keep', requests: [] })),
  );
  const report = await host.ask('run.undo', { engagementId });
  expect(report.leaves.filter(({ en }) => en.includes('script that takes it back'))).toHaveLength(1);
  const { script = '' } = await host.ask('undo.script', { engagementId });
  expect(script).toContain(ids.clientId);
});

test("another tenant's, and another app's, result is refused", async () => {
  const text = block('exchange-take-back', { principal: 'done', mailboxes: [] });
  const stranger = '9999aaaa-9999-4999-8999-999999999999';
  for (const wrong of [text.replace(tenantId, stranger), text.replace(ids.clientId, stranger), 'nothing']) {
    expect(await host.refused('undo.result', { engagementId, text: wrong })).toMatchObject({
      code: 'values-invalid',
    });
  }
});

test('what the script took back is ours no longer, and its steps are to be done again', async () => {
  const row = (name: string, more: object) => ({
    ...{ address: at(name), result: 'done', right: null, smtp: null, imap: null, error: null },
    ...more,
  });
  const first = [
    row('info', { right: 'done', smtp: 'done', imap: 'kept' }),
    row('Sales', { smtp: 'done' }),
    row('half', { result: 'failed', error: 'busy' }),
  ];
  const { engagement } = await host.ask('undo.result', {
    engagementId,
    text: block('exchange-take-back', { principal: null, mailboxes: first }),
  });
  const told = engagement.checklist.parts.flatMap(({ steps }) => steps);
  expect(told.find(({ id }) => id === 'smtp-auth')?.evidence[0]?.observed.en).toBe(
    `Taken back with the script: 2 of 3 mailboxes; failed: ${at('half')} (busy)`,
  );
  const { script } = await host.ask('undo.script', { engagementId });
  expect(listsIn(script)).toMatchObject({ opened: ['half'], imapOn: [], smtpOff: [], appId: [ids.clientId] });
  // Pasted into any step of part 2 it is understood as well.
  await paste(
    'smtp-auth',
    block('exchange-take-back', { principal: 'done', mailboxes: [row('half', { right: 'kept' })] }),
  );
  expect(await host.ask('undo.script', { engagementId })).toEqual({});
  expect(await stepStates()).toMatchObject({
    'exchange-service-principal': 'waiting-for-person',
    'exchange-service-principal-read': 'waiting-for-person',
    'mailbox-permission': 'waiting-for-person',
    'smtp-auth': 'waiting-for-person',
  });
});

test('blocks of the first version tell of rights and of SMTP AUTH', async () => {
  const mailboxes = [
    { address: at('info'), result: 'done', was: 'True', error: null },
    { address: at('Sales'), result: 'kept', was: 'False', error: null },
  ];
  await paste('mailbox-permission', block('mailbox-permission', { mailboxes }, 1));
  await paste('smtp-auth', block('smtp-auth', { mailboxes }, 1));
  const { script } = await host.ask('undo.script', { engagementId });
  expect(listsIn(script)).toMatchObject({ opened: ['info'], smtpOff: ['info'], imapOn: [], appId: [] });
});
