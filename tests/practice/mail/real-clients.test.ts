import { expect, test } from 'vitest';
import { practice, temporaryFolder } from '../support/practice.ts';
import { imapOf, smtpOf } from './clients.ts';
import { onboarded, registeredInExchange } from './onboarded.ts';

const anna = 'anna.albrecht@practice.example';
const ben = 'ben.albrecht@practice.example';

test('imapflow signs in as the application and reads the INBOX', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = imapOf(cloud, anna, await app.token());
  await client.connect();
  const box = await client.mailboxOpen('INBOX');
  expect(box).toMatchObject({ path: 'INBOX', uidValidity: 14n, readOnly: false });
  expect(box.exists).toBeGreaterThan(2);
  const messages = await client.fetchAll('1:*', {
    uid: true,
    flags: true,
    envelope: true,
    bodyStructure: true,
    size: true,
  });
  expect(messages).toHaveLength(box.exists);
  expect(messages[0]).toMatchObject({
    uid: 1,
    envelope: { to: [{ address: anna, name: 'Anna Albrecht' }] },
    bodyStructure: { type: 'text/plain' },
  });
  const one = await client.fetchOne('1', { source: true, headers: ['subject'] });
  if (!one) throw new Error('no message');
  expect(one.source?.length).toBe(messages[0]?.size);
  expect((await client.list()).map(({ path }) => path)).toContain('Sent Items');
  expect(await client.search({ seen: false })).toHaveLength(box.exists);
  await client.logout();
});

test('what nodemailer sends as the application arrives with imapflow, and lies in Sent Items', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna, ben);
  const sent = await smtpOf(cloud, anna, await app.token()).sendMail({
    from: `Anna Albrecht <${anna}>`,
    to: [ben, 'nobody.there@practice.example', 'somebody@elsewhere.example'],
    subject: 'Schöne Grüße',
    text: 'Hello Ben.\n.\nA line with a dot alone.\n',
    html: '<p>Hello Ben.</p>',
    attachments: [{ filename: 'a.txt', content: 'attached' }],
  });
  expect(sent.response).toMatch(/^250 2\.0\.0 OK <.+> \[Hostname=.+\]$/);

  const his = imapOf(cloud, ben, await app.token());
  await his.connect();
  await his.mailboxOpen('INBOX', { readOnly: true });
  const message = await his.fetchOne('*', { envelope: true, bodyStructure: true, source: true });
  if (!message) throw new Error('no message');
  expect(message.envelope).toMatchObject({ subject: 'Schöne Grüße', from: [{ address: anna }] });
  expect(message.bodyStructure?.childNodes?.map(({ type }) => type)).toEqual([
    'multipart/alternative',
    'text/plain',
  ]);
  expect(message.source?.toString()).toContain('\r\n.\r\nA line');
  const part = await his.download('*', '2');
  expect((await part.content?.toArray())?.join('')).toBe('attached');

  const hers = imapOf(cloud, anna, await app.token());
  await hers.connect();
  await hers.mailboxOpen('Sent Items');
  expect(await hers.fetchOne('*', { envelope: true, flags: true })).toMatchObject({
    envelope: { subject: 'Schöne Grüße' },
    flags: new Set(['\\Seen']),
  });
  await hers.mailboxOpen('INBOX');
  expect(await hers.fetchOne('*', { envelope: true })).toMatchObject({
    envelope: { subject: expect.stringContaining('Undeliverable:') as string },
  });
});

test('imapflow marks, moves and deletes', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = imapOf(cloud, anna, await app.token());
  await client.connect();
  const { exists } = await client.mailboxOpen('INBOX');
  await client.messageFlagsAdd('1', ['\\Seen', '\\Flagged']);
  expect((await client.search({ seen: true })) || []).toEqual([1]);
  const moved = await client.messageMove('1', 'Archive');
  expect(moved).toMatchObject({ destination: 'Archive', uidMap: new Map([[1, 1]]) });
  await client.messageDelete('1');
  expect(await client.status('INBOX', { messages: true, unseen: true })).toMatchObject({
    messages: exists - 2,
  });
  await client.append('Drafts', 'Subject: draft\r\n\r\ntext\r\n', ['\\Draft']);
  expect(await client.status('Drafts', { messages: true })).toMatchObject({ messages: 1 });
});

test('mail that arrives is told to a client that waits', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = imapOf(cloud, anna, await app.token());
  await client.connect();
  const { exists } = await client.mailboxOpen('INBOX');
  const arrived = new Promise<number>((resolve) => client.once('exists', ({ count }) => resolve(count)));
  void client.idle();
  await smtpOf(cloud, anna, await app.token()).sendMail({
    from: anna,
    to: anna,
    subject: 'to myself',
    text: '.',
  });
  expect(await arrived).toBe(exists + 1);
});

test('messages and their marks outlive a restart', async () => {
  const stateDir = temporaryFolder();
  const cloud = await practice({ stateDir });
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const token = await app.token();
  await smtpOf(cloud, anna, token).sendMail({ from: anna, to: anna, subject: 'kept', text: 'kept' });
  const before = imapOf(cloud, anna, token);
  await before.connect();
  await before.mailboxOpen('INBOX');
  await before.messageFlagsAdd('*', ['\\Flagged']);
  await before.messageDelete('1');
  await before.logout();
  await cloud.stop();
  const again = await practice({ stateDir });
  expect(again.cloud.imap).toEqual(cloud.cloud.imap);
  const client = imapOf(again, anna, token);
  await client.connect();
  await client.mailboxOpen('INBOX');
  expect(await client.fetchOne('*', { envelope: true, flags: true, source: true })).toMatchObject({
    envelope: { subject: 'kept' },
    flags: new Set(['\\Flagged']),
    source: expect.objectContaining({}) as object,
  });
  expect(await client.fetchOne('1', { uid: true })).toMatchObject({ uid: 2 });
});
