import { expect, test } from 'vitest';
import { practice, type Practice } from '../support/practice.ts';
import { askForToken } from '../support/token-request.ts';
import { Conversation, xoauth2 } from './conversation.ts';
import { onboarded, registeredInExchange } from './onboarded.ts';

const anna = 'anna.albrecht@practice.example';
const refused = 'A NO AUTHENTICATE failed.\r\n';
const notConnected = 'B BAD User is authenticated but not connected.\r\n';

/** How the server takes an initial response: straight, or after its challenge was answered with an empty line. */
async function authenticate(
  cloud: Practice,
  response: string,
): Promise<{ said: string; client: Conversation }> {
  const client = Conversation.imap(cloud);
  await client.until(/\r\n/);
  const first = await client.ask(`A AUTHENTICATE XOAUTH2 ${response}`, /^(A|\+) .*\r\n/m);
  if (!first.startsWith('+')) return { said: first, client };
  const challenge = JSON.parse(Buffer.from(first.slice(2), 'base64').toString()) as object;
  expect(challenge).toMatchObject({ status: '401', schemes: 'bearer' });
  return { said: await client.ask('', /^A .*\r\n/m), client };
}

test('it greets and offers what Exchange Online offers', async () => {
  const cloud = await practice();
  const client = Conversation.imap(cloud);
  expect(await client.until(/\r\n/)).toMatch(
    /^\* OK The Microsoft Exchange IMAP4 service is ready\. \[[A-Za-z0-9+/=]+\]\r\n$/,
  );
  expect(await client.command('1 CAPABILITY')).toBe(
    '* CAPABILITY IMAP4 IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2 SASL-IR UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+\r\n1 OK CAPABILITY completed.\r\n',
  );
  expect(await client.command('2 LOGIN anna secret')).toBe('2 NO LOGIN failed.\r\n');
  expect(await client.command(`3 AUTHENTICATE PLAIN ${Buffer.from('\0a\0b').toString('base64')}`)).toBe(
    '3 NO AUTHENTICATE failed.\r\n',
  );
  expect(await client.command('4 AUTHENTICATE OAUTHBEARER abcd')).toMatch(/^4 NO /);
  expect(await client.command('5 LOGOUT')).toMatch(/^\* BYE .*\r\n5 OK LOGOUT completed\.\r\n$/);
});

test('a registered application with full access gets in, with an initial response and without', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const response = xoauth2(anna, await app.token());
  const { said, client } = await authenticate(cloud, response);
  expect(said).toBe('A OK AUTHENTICATE completed.\r\n');
  expect(await client.command('B SELECT INBOX')).toMatch(
    /^\* \d+ EXISTS\r\n[^]*B OK \[READ-WRITE\] SELECT completed\.\r\n$/,
  );

  const other = Conversation.imap(cloud);
  expect(await other.ask('A AUTHENTICATE XOAUTH2', /^\+ .*\r\n/m)).toContain('+ \r\n');
  expect(await other.ask(response, /^A .*\r\n/m)).toBe('A OK AUTHENTICATE completed.\r\n');
});

test('each missing piece is refused as Exchange refuses it', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  const response = async (user = anna) => xoauth2(user, await app.token());
  // Exchange does not know the application.
  expect((await authenticate(cloud, await response())).said).toBe(refused);
  // It knows it under the registration's object id.
  await app.exchange.run('New-ServicePrincipal', { AppId: app.appId, ObjectId: app.applicationId });
  await app.exchange.run('Add-MailboxPermission', {
    Identity: anna,
    User: app.appId,
    AccessRights: 'FullAccess',
  });
  expect((await authenticate(cloud, await response())).said).toBe(refused);
  // It knows it rightly, and the mailbox is closed to it.
  await app.exchange.run('Remove-ServicePrincipal', { Identity: app.appId });
  await app.exchange.run('New-ServicePrincipal', { AppId: app.appId, ObjectId: app.objectId });
  const stranger = await authenticate(cloud, await response());
  expect(stranger.said).toBe('A OK AUTHENTICATE completed.\r\n');
  expect(await stranger.client.command('B SELECT INBOX')).toBe(notConnected);
  expect(await stranger.client.command('C LOGOUT')).toContain('C OK');
  // The mailbox is open, IMAP is off.
  await app.exchange.run('Add-MailboxPermission', {
    Identity: anna,
    User: app.appId,
    AccessRights: 'FullAccess',
  });
  await app.exchange.run('Set-CASMailbox', { Identity: anna, ImapEnabled: false });
  const off = await authenticate(cloud, await response());
  expect(await off.client.command('B LIST "" "*"')).toBe(notConnected);
  await app.exchange.run('Set-CASMailbox', { Identity: anna, ImapEnabled: true });
  const on = await authenticate(cloud, await response());
  expect(await on.client.command('B NOOP')).toBe('B OK NOOP completed.\r\n');
  // A name nobody has, a person without a mailbox, a delegate's way of writing.
  expect((await authenticate(cloud, await response('no.body@practice.example'))).said).toBe(refused);
  expect((await authenticate(cloud, await response(`admin@practice.example\\${anna}`))).said).toBe(refused);
  const unlicensed = await authenticate(cloud, await response('felix.albrecht@practice.example'));
  expect(await unlicensed.client.command('B SELECT INBOX')).toBe(notConnected);
});

test('a token must be for Exchange, carry the role and be genuine', async () => {
  const cloud = await practice();
  const sender = await onboarded(cloud, ['SMTP.SendAsApp']);
  await registeredInExchange(sender, anna);
  expect((await authenticate(cloud, xoauth2(anna, await sender.token()))).said).toBe(refused);
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const graph = await app.token('https://graph.microsoft.com/.default');
  expect((await authenticate(cloud, xoauth2(anna, graph))).said).toBe(refused);
  const token = await app.token();
  const forged = token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA');
  expect((await authenticate(cloud, xoauth2(anna, forged))).said).toBe(refused);
  expect(
    (await authenticate(cloud, Buffer.from(`user=${anna} auth=Bearer ${token}`).toString('base64'))).said,
  ).toBe(refused);
  expect((await authenticate(cloud, 'not*base64')).said).toBe(refused);
});

test('a person reads the own mailbox, and another only with full access', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  const nobody = 'nobody@practice.example';
  const manager = await app.exchange.run('Get-ConnectionInformation');
  const { access_token = '' } = await askForToken(cloud, {
    grant_type: 'password',
    client_id: String(manager.value[0]?.['AppId']),
    username: nobody,
    password: cloud.password(nobody),
    scope: 'https://outlook.office.com/IMAP.AccessAsUser.All',
  });
  const own = await authenticate(cloud, xoauth2(nobody, access_token));
  expect(await own.client.command('B EXAMINE INBOX')).toContain('B OK [READ-ONLY] EXAMINE completed.');
  const shared = 'info@practice.example';
  const closed = await authenticate(cloud, xoauth2(shared, access_token));
  expect(await closed.client.command('B SELECT INBOX')).toBe(notConnected);
  await app.exchange.run('Add-MailboxPermission', {
    Identity: shared,
    User: nobody,
    AccessRights: 'FullAccess',
  });
  const open = await authenticate(cloud, xoauth2(shared, access_token));
  expect(await open.client.command('B SELECT INBOX')).toContain('B OK');
});

test('rights reach the mailbox after the delay that is set, and a session ends with its token', async () => {
  let clock = Date.now();
  const cloud = await practice({ mailDelayMs: 300_000 }, () => clock);
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const token = await app.token();
  expect((await authenticate(cloud, xoauth2(anna, token))).said).toBe(refused);
  clock += 300_001;
  const { said, client } = await authenticate(cloud, xoauth2(anna, token));
  expect(said).toBe('A OK AUTHENTICATE completed.\r\n');
  clock += 3_600_000;
  expect(await client.ask('B NOOP', /\r\n/)).toBe('* BYE Session invalidated - AccessTokenExpired\r\n');
});
