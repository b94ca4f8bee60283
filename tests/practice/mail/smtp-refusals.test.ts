import { expect, test } from 'vitest';
import { practice, type Practice } from '../support/practice.ts';
import { Conversation, xoauth2 } from './conversation.ts';
import { onboarded, registeredInExchange } from './onboarded.ts';

const anna = 'anna.albrecht@practice.example';
const ben = 'ben.albrecht@practice.example';
/** Server, time and session, as Exchange puts them behind its refusals. */
const mark = String.raw` \[[A-Z0-9.]+\.PROD\.OUTLOOK\.COM \d{4}-\d\d-\d\dT[\d:.]+Z 08DE[0-9A-F]+\]\r\n$`;
const exactly = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.()[\]/?]/g, '\\$&')}${mark}`);
const unsuccessful = exactly('535 5.7.3 Authentication unsuccessful');

async function overTls(cloud: Practice): Promise<Conversation> {
  const client = Conversation.smtp(cloud);
  await client.until(/\r\n/);
  await client.reply('EHLO test.example');
  await client.startTls(cloud);
  await client.reply('EHLO test.example');
  return client;
}

async function authenticate(client: Conversation, response: string): Promise<string> {
  const first = await client.reply(`AUTH XOAUTH2 ${response}`);
  if (!first.startsWith('334 ')) return first;
  const challenge = JSON.parse(Buffer.from(first.slice(4), 'base64').toString()) as object;
  expect(challenge).toMatchObject({ status: '401', schemes: 'bearer' });
  return client.reply('');
}

test('it greets, offers and secures itself as Exchange Online does', async () => {
  const cloud = await practice();
  const client = Conversation.smtp(cloud);
  expect(await client.until(/\r\n/)).toMatch(
    /^220 \S+\.outlook\.office365\.com Microsoft ESMTP MAIL Service ready at .+ \+0000 \[08DE[0-9A-F]+\]\r\n$/,
  );
  expect(await client.reply('MAIL FROM:<a@b.example>')).toMatch(exactly('503 5.5.2 Send hello first'));
  expect(await client.reply('EHLO MacBook..')).toMatch(exactly('501 5.5.4 Invalid domain name'));
  expect((await client.reply('EHLO test.example')).split('\r\n').map((line) => line.slice(4))).toEqual(
    expect.arrayContaining(['SIZE 157286400', 'STARTTLS', 'ENHANCEDSTATUSCODES', 'SMTPUTF8']) as string[],
  );
  expect(await client.reply('AUTH LOGIN')).toMatch(exactly('504 5.7.4 Unrecognized authentication type'));
  expect(await client.reply('MAIL FROM:<a@b.example>')).toMatch(
    exactly('451 5.7.3 STARTTLS is required to send mail'),
  );
  await client.startTls(cloud);
  expect(await client.reply('EHLO test.example')).toContain('250-AUTH LOGIN XOAUTH2\r\n');
  expect(await client.reply(`MAIL FROM:<${anna}>`)).toMatch(
    exactly('530 5.7.57 Client not authenticated to send mail.'),
  );
  expect(await client.reply('BOGUS')).toMatch(exactly("500 5.3.3 Unrecognized command 'BOGUS'"));
  expect(await client.reply('AUTH LOGIN')).toBe('334 VXNlcm5hbWU6\r\n');
  expect(await client.reply('YQ==')).toBe('334 UGFzc3dvcmQ6\r\n');
  expect(await client.reply('Yg==')).toMatch(
    exactly('535 5.7.139 Authentication unsuccessful, basic authentication is disabled.'),
  );
  expect(await client.reply('QUIT')).toBe('221 2.0.0 Service closing transmission channel\r\n');
});

test('what is said before the handshake is forgotten', async () => {
  const cloud = await practice();
  const client = Conversation.smtp(cloud);
  await client.until(/\r\n/);
  await client.reply('EHLO test.example');
  await client.startTls(cloud, '\r\nEHLO smuggled.example\r\nNOOP');
  expect(await client.reply('MAIL FROM:<a@b.example>')).toMatch(exactly('503 5.5.2 Send hello first'));
  expect(await client.reply('QUIT')).toContain('221 2.0.0');
});

test('each missing piece is refused as Exchange refuses it', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  const response = xoauth2(anna, await app.token());
  const client = await overTls(cloud);
  expect(await authenticate(client, response)).toMatch(unsuccessful);
  expect(await client.reply(`MAIL FROM:<${anna}>`)).toMatch(
    exactly('530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.3 Authentication unsuccessful'),
  );
  await app.exchange.run('New-ServicePrincipal', { AppId: app.appId, ObjectId: app.objectId });
  expect(await authenticate(client, response)).toMatch(unsuccessful);
  await app.exchange.run('Add-MailboxPermission', {
    Identity: anna,
    User: app.appId,
    AccessRights: 'FullAccess',
  });

  await app.exchange.run('Set-TransportConfig', { SmtpClientAuthenticationDisabled: true });
  expect(await authenticate(client, response)).toMatch(
    exactly(
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information.',
    ),
  );
  await app.exchange.run('Set-CASMailbox', { Identity: anna, SmtpClientAuthenticationDisabled: true });
  expect(await authenticate(client, response)).toMatch(
    exactly(
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information.',
    ),
  );
  await app.exchange.run('Set-CASMailbox', { Identity: anna, SmtpClientAuthenticationDisabled: false });
  expect(await authenticate(client, response)).toBe('235 2.7.0 Authentication successful\r\n');
  expect(await client.reply(`AUTH XOAUTH2 ${response}`)).toMatch(exactly('503 5.5.2 Already authenticated'));
});

test('without the role a token opens nothing, without a form neither', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud, ['IMAP.AccessAsApp']);
  await registeredInExchange(app, anna);
  const client = await overTls(cloud);
  expect(await authenticate(client, xoauth2(anna, await app.token()))).toMatch(unsuccessful);
  expect(await authenticate(client, 'bm90aGluZw==')).toMatch(unsuccessful);
  expect(await client.reply('AUTH XOAUTH2')).toBe('334 \r\n');
  expect(await client.reply('*')).toMatch(exactly('501 5.7.0 Authentication canceled'));
});

test('nobody sends as somebody else without the right', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = await overTls(cloud);
  await authenticate(client, xoauth2(anna, await app.token()));
  const denied = exactly('550 5.7.60 SMTP; Client does not have permissions to send as this sender');
  expect(await client.reply(`MAIL FROM:<${ben}>`)).toMatch(denied);
  expect(await client.reply('MAIL FROM:<somebody@elsewhere.example>')).toMatch(denied);

  const send = async (from: string): Promise<string> => {
    await client.reply(`MAIL FROM:<${anna}> SIZE=100 BODY=8BITMIME`);
    await client.reply(`RCPT TO:<${ben}> NOTIFY=NEVER`);
    await client.reply('DATA');
    return client.reply(`From: ${from}\r\nSubject: test\r\n\r\ntext\r\n.`);
  };
  expect(await send(ben)).toContain(`554 5.2.252 SendAsDenied; ${anna} not allowed to send as ${ben}; `);
  await app.exchange.run('Add-RecipientPermission', {
    Identity: ben,
    Trustee: app.appId,
    AccessRights: 'SendAs',
  });
  expect(await send(`Ben <${ben}>`)).toMatch(/^250 2\.0\.0 OK /);
  expect(await client.reply(`MAIL FROM:<${ben}>`)).toBe('250 2.1.0 Sender OK\r\n');
});

test('the order of a transaction is kept, sizes and recipients are limited', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = await overTls(cloud);
  await authenticate(client, xoauth2(anna, await app.token()));
  expect(await client.reply(`RCPT TO:<${ben}>`)).toMatch(exactly('503 5.5.2 Need mail command'));
  expect(await client.reply('DATA')).toMatch(exactly('503 5.5.2 Need mail command'));
  expect(await client.reply(`MAIL FROM:<${anna}> SIZE=999999999`)).toMatch(
    exactly('552 5.3.4 Message size exceeds fixed maximum message size'),
  );
  expect(await client.reply('MAIL FROM:anna')).toMatch(exactly('501 5.1.7 Invalid address'));
  expect(await client.reply(`MAIL FROM:<${anna}>`)).toBe('250 2.1.0 Sender OK\r\n');
  expect(await client.reply(`MAIL FROM:<${anna}>`)).toMatch(exactly('503 5.5.2 Sender already specified'));
  expect(await client.reply('DATA')).toMatch(exactly('503 5.5.2 Need rcpt command'));
  expect(await client.reply('RCPT TO:<>')).toMatch(exactly('501 5.1.3 Invalid address'));
  expect(await client.reply(`RCPT TO:<${ben}>`)).toBe('250 2.1.5 Recipient OK\r\n');
  const text = 'Subject: in chunks\r\n\r\ntext\r\n';
  expect(await client.reply(`BDAT ${String(text.length)} LAST\r\n${text}`.slice(0, -2))).toMatch(
    /^250 2\.0\.0 OK /,
  );
  expect(await client.reply('RSET')).toBe('250 2.0.0 Resetting\r\n');
});

test('a fourth connection for the same mailbox is one too many', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const response = xoauth2(anna, await app.token());
  const said: string[] = [];
  for (let nth = 0; nth < 4; nth++) said.push(await authenticate(await overTls(cloud), response));
  expect(said.slice(0, 3)).toEqual(Array(3).fill('235 2.7.0 Authentication successful\r\n'));
  expect(said[3]).toMatch(/^432 4\.3\.2 Concurrent connections limit exceeded\./);
});
