import { afterEach, expect, test } from 'vitest';
import { closeHosts } from '../support/open-host.ts';
import { ready } from '../mail-test/ready.ts';
import { givenNames, surnames } from '../../../src/practice/directory/seed/words.ts';

afterEach(closeHosts);

/** The practice tenant's person of this number. */
const person = (number: number): string =>
  `${givenNames[number % givenNames.length] ?? ''}.${surnames[Math.floor(number / givenNames.length)] ?? ''}@practice.example`.toLowerCase();

test('the directory says what each mailbox is; Exchange is not needed for it', async () => {
  const addresses = [
    'anna.albrecht@practice.example',
    'info@practice.example',
    person(5),
    person(17),
    "no'body@practice.example",
  ];
  const { open, engagementId } = await ready(addresses);
  expect((await open.ask('mailbox.list', { engagementId })).rows).toEqual(
    addresses.map((address) => ({ address })),
  );
  const { rows } = await open.ask('mailbox.list', { engagementId, lookUp: true });
  expect(rows.map(({ address, kind }) => [address, kind])).toEqual([
    ['anna.albrecht@practice.example', 'user'],
    ['info@practice.example', 'shared'],
    [person(5), 'unlicensed'],
    [person(17), 'on-premises'],
    ["no'body@practice.example", 'missing'],
  ]);
  expect(rows[0]?.displayName).toBe('Anna Albrecht');
});

test('people and shared mailboxes are found by the beginning of name or address', async () => {
  const { open, engagementId } = await ready([]);
  const { found } = await open.ask('mailbox.search', { engagementId, text: 'anna' });
  expect(found).toContainEqual({
    address: 'anna.albrecht@practice.example',
    displayName: 'Anna Albrecht',
    kind: 'user',
  });
  const shared = await open.ask('mailbox.search', { engagementId, text: 'Info' });
  expect(shared.found).toEqual([{ address: 'info@practice.example', displayName: 'Info', kind: 'shared' }]);
});

test('nobody is asked for what nobody may read', async () => {
  const { open, engagementId } = await ready(['info@practice.example']);
  await open.ask('engagements.answer', {
    engagementId,
    answers: { teamspaceUrl: 'https://xyz.teamspace.de', mailboxes: ['info@practice.example'] },
  });
  await open.ask('sign-in.out', { engagementId });
  const { rows } = await open.ask('mailbox.list', { engagementId });
  expect(rows).toHaveLength(1);
});
