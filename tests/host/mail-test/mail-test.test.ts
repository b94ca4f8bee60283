import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { MailOutcome, TestedMailbox } from '../../../src/contract/mail-test.ts';
import { Conversation, xoauth2 } from '../../practice/mail/conversation.ts';
import { askForToken } from '../../practice/support/token-request.ts';
import { closeHosts } from '../support/open-host.ts';
import { ready } from './ready.ts';

afterEach(closeHosts);

const anna = 'anna.albrecht@practice.example';
const ben = 'ben.albrecht@practice.example';
const info = 'info@practice.example';
const room = 'meeting-room@practice.example';
const missing = 'nobody.here@practice.example';

const outcome = (each: MailOutcome) =>
  ('noMailbox' in each ? each.noMailbox : undefined) ?? ('diagnosis' in each ? each.diagnosis : each.state);

const outline = ({ address, state, imap, smtp }: TestedMailbox) => [
  address,
  state,
  outcome(imap),
  outcome(smtp),
];

test('good mailboxes pass, each bad one says why, and every other feature is tried', async () => {
  const { open, engagementId, exchange } = await ready([anna, ben, info, room, missing]);
  await exchange.register();
  for (const mailbox of [anna, info, room]) await exchange.grant(mailbox);
  await exchange.allowSmtp(info, true);
  await exchange.set('Set-TransportConfig', { SmtpClientAuthenticationDisabled: true });
  await exchange.allowSmtp(anna);
  const tested = await open.ask('mail.test', { engagementId });
  expect(tested.mailboxes.map(outline)).toEqual([
    [anna, 'passed', 'passed', 'passed'],
    [ben, 'failed', 'imap-authenticated-not-connected', 'smtp-535-573'],
    [info, 'failed', 'passed', 'smtp-auth-disabled-mailbox'],
    [room, 'failed', 'passed', 'smtp-auth-disabled-tenant'],
    [missing, 'failed', 'missing', 'missing'],
  ]);
  expect(tested.checks).toEqual(
    ['calendar', 'call-records', 'domains', 'users'].map((check) => ({ check, state: 'passed' })),
  );
  expect(tested).toMatchObject({ earlier: 0, ending: 'complete' });
  expect(open.events.filter(({ name }) => name === 'mail.progress').length).toBeGreaterThan(0);
});

test('a refusal soon after a change of rights is a wait with its end, not a failure', async () => {
  const { open, engagementId, exchange } = await ready([anna], { mailDelayMs: 600_000 });
  await exchange.register();
  await exchange.grant(anna);
  const refused = await open.ask('mail.test', { engagementId });
  expect(refused.mailboxes[0]).toMatchObject({ state: 'failed' });
  const before = Date.now();
  await open.ask('step.confirm', { engagementId, step: 'mailbox-permission', confirmed: true });
  const { mailboxes } = await open.ask('mail.test', { engagementId });
  expect(mailboxes[0]).toMatchObject({ state: 'waiting', imap: { state: 'waiting' } });
  const until = mailboxes[0]?.imap.state === 'waiting' ? Date.parse(mailboxes[0].imap.until) : 0;
  expect(until - before).toBeGreaterThan(3_590_000);
  expect(until - before).toBeLessThan(3_660_000);
});

test('a test that is stopped is continued and repeats nothing; the one after begins afresh', async () => {
  const many = Array.from({ length: 60 }, (_, at) => `person${String(at)}@practice.example`);
  const { open, engagementId, exchange } = await ready([...many, anna]);
  await exchange.register();
  const stop = open.host.engine.subscribe(({ name }) => {
    if (name === 'mail.progress') void open.ask('mail.cancel', { engagementId });
  });
  const stopped = await open.ask('mail.test', { engagementId });
  stop();
  expect(stopped).toMatchObject({ ending: 'stopped', checks: [] });
  const found = stopped.mailboxes.length;
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(61);
  const continued = await open.ask('mail.test', { engagementId });
  expect(continued).toMatchObject({ ending: 'complete', earlier: found });
  expect(continued.mailboxes).toHaveLength(61);
  const kept = continued.mailboxes.filter(({ address, at }) =>
    stopped.mailboxes.some((before) => before.address === address && before.at === at),
  );
  expect(kept).toHaveLength(found);
  expect(await open.ask('mail.test', { engagementId })).toMatchObject({ earlier: 0 });
});

test('one mailbox is tested alone, and its message arrives where it was asked for', async () => {
  const { cloud, open, engagementId, exchange, known } = await ready([anna, ben]);
  await exchange.register();
  await exchange.grant(anna);
  await exchange.grant(ben);
  await exchange.allowSmtp(anna);
  const sent = await open.ask('mail.test', { engagementId, mailboxes: [anna], sendTo: ben });
  expect(sent.mailboxes).toMatchObject([{ address: anna, state: 'passed', sentTo: ben }]);
  const { value: secret } = await open.ask('secret.reveal', { engagementId });
  const { access_token: token = '' } = await askForToken(cloud, {
    grant_type: 'client_credentials',
    client_id: known.clientId ?? '',
    client_secret: secret,
    scope: 'https://outlook.office365.com/.default',
  });
  const inbox = Conversation.imap(cloud);
  await inbox.command(`A AUTHENTICATE XOAUTH2 ${xoauth2(ben, token)}`);
  await inbox.command('A EXAMINE INBOX');
  expect(await inbox.command('A SEARCH FROM "anna.albrecht" HEADER "Auto-Submitted" "auto"')).toMatch(
    /SEARCH \d/,
  );
  expect(await open.refused('mail.test', { engagementId, sendTo: 'nowhere' })).toMatchObject({
    code: 'answers-invalid',
    issues: [{ field: 'send-to', reason: 'not-an-address', given: 'nowhere' }],
  });
});

test('what is stored has no token and no secret, and a torn line does no harm', async () => {
  const { open, engagementId, exchange } = await ready([anna]);
  await exchange.register();
  await exchange.grant(anna);
  await open.ask('mail.test', { engagementId });
  const file = join(open.dataFolder, 'engagements', engagementId, 'mail-tests.jsonl');
  const { value } = await open.ask('secret.reveal', { engagementId });
  const stored = await readFile(file, 'utf8');
  expect(stored).toContain(anna);
  expect(stored).not.toContain(value);
  expect(stored).not.toMatch(/Bearer|eyJ/);
  await appendFile(file, '{"type":"tested","mailbox":{"addr');
  expect(await open.ask('mail.test', { engagementId })).toMatchObject({ ending: 'complete' });
});

test('without mailboxes, or before the app is made, the test says so', async () => {
  const { open, engagementId } = await ready([]);
  expect(await open.refused('mail.test', { engagementId })).toEqual({
    code: 'answers-invalid',
    issues: [{ field: 'mailboxes', reason: 'missing' }],
  });
});
