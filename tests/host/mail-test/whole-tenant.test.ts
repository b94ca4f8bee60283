import { afterEach, expect, test, vi } from 'vitest';
import { givenNames, surnames } from '../../../src/practice/directory/seed/words.ts';
import { openWithExchange, signInTo, withOwnApp } from '../../core/support/open-exchange.ts';
import { closeHosts, openHost } from '../support/open-host.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(closeHosts);

const PEOPLE = 60;
/** Those whom the practice tenant has made special: without a licence, or on the company's own server. */
const SPECIAL = [5, 17, 41];

const person = (number: number): string => {
  const given = givenNames[number % givenNames.length] ?? '';
  const surname = surnames[Math.floor(number / givenNames.length)] ?? '';
  return `${given}.${surname}@practice.example`.toLowerCase();
};
const shared = ['info@practice.example', 'meeting-room@practice.example'];

test('set up by the guide, every good mailbox of the tenant passes and every bad one is explained', async () => {
  const open = await openHost();
  await withOwnApp(open);
  const people = Array.from({ length: PEOPLE }, (_, number) => person(number));
  const mailboxes = [...people, ...shared, 'nobody.here@practice.example'];
  const engagementId = await openWithExchange(open, { mailboxes });
  await signInTo(open, engagementId);
  await open.ask('run.apply', { engagementId });
  const tested = await open.ask('mail.test', { engagementId });
  const passed = tested.mailboxes.filter(({ state }) => state === 'passed').map(({ address }) => address);
  const bad = [...SPECIAL.map(person), 'nobody.here@practice.example'];
  expect(passed).toEqual(mailboxes.filter((address) => !bad.includes(address)));
  const rest = tested.mailboxes.filter(({ state }) => state !== 'passed');
  expect(rest.map(({ state }) => state)).toEqual(bad.map(() => 'failed'));
  const reasons = rest.map(({ imap, smtp }) =>
    [imap, smtp].map((each) => 'noMailbox' in each && each.text !== '' && each.noMailbox),
  );
  const why = ['unlicensed', 'on-premises', 'on-premises', 'missing'];
  expect(reasons).toEqual(why.map((reason) => [reason, reason]));
  // The run before had noted it: it is said at once, before the directory is asked.
  const progress = JSON.stringify(open.events.filter(({ name }) => name === 'mail.progress'));
  expect([...new Set(progress.match(/"noMailbox":"[a-z-]+"/g))].sort()).toEqual(
    [...new Set(why)].map((reason) => `"noMailbox":"${reason}"`).sort(),
  );
  const { rows } = await open.ask('mailbox.list', { engagementId, lookUp: true });
  const kindOf = (address: string) => rows.find((row) => row.address === address)?.kind;
  expect(bad.map(kindOf)).toEqual(why);
  // Signed in to Exchange, the room is told from the shared mailbox.
  expect(shared.map(kindOf)).toEqual(['shared', 'room']);

  const report = await open.ask('report.make', { engagementId, language: 'en', format: 'markdown' });
  expect(report.text).toContain(`| ${person(0)} | given | passed |`);
  expect(report.text).toContain('| nobody.here@practice.example | not seen by Entrada | failed |');
});
