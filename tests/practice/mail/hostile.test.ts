import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { practice } from '../support/practice.ts';
import { Conversation, xoauth2 } from './conversation.ts';
import { onboarded, registeredInExchange } from './onboarded.ts';

const anna = 'anna.albrecht@practice.example';

async function signedIn() {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = Conversation.imap(cloud);
  await client.command(`A AUTHENTICATE XOAUTH2 ${xoauth2(anna, await app.token())}`);
  await client.command('A SELECT INBOX');
  return { cloud, client };
}

test('malformed IMAP commands are told so and nothing else happens', async () => {
  const { client } = await signedIn();
  const malformed = [
    'B FETCH (1 FLAGS',
    'B FETCH 1 BODY[NOWHERE]',
    'B FETCH 0 FLAGS',
    'B FETCH 999 FLAGS',
    'B STORE 1 FLAGS "unclosed',
    'B SEARCH NOT',
    `B LIST "" ${'('.repeat(60)}`,
    'B WORLD DOMINATION',
    'B __proto__',
  ];
  for (const line of malformed) expect(await client.command(line)).toMatch(/^B BAD /);
  expect(await client.command('B NOOP')).toBe('B OK NOOP completed.\r\n');
  const last = await client.ask('B', /BYE.*\r\n/);
  expect(last).toBe('* BAD Command Error. 10\r\n* BYE Connection is closed. 14\r\n');
});

test('an endless IMAP line, a monstrous literal and NUL bytes do no harm', async () => {
  const { client, cloud } = await signedIn();
  client.write('B NOOP ');
  for (let nth = 0; nth < 40; nth++) client.write('x'.repeat(65_536));
  expect(await client.ask('', /^\S+ BAD .*\r\n/m)).toContain('BAD');
  expect(await client.command('B APPEND INBOX {9999999999}')).toMatch(/^B BAD /);
  expect(await client.ask('C NOOP\0', /^\S+ BAD .*\r\n/m)).toMatch(/BAD/);
  expect(await client.command('D NOOP')).toBe('D OK NOOP completed.\r\n');
  const outside = Conversation.imap(cloud);
  expect(await outside.command('A LOGIN {70000}')).toMatch(/^A BAD /m);
  expect(await outside.command('A FETCH 1 FLAGS')).toBe('A BAD Command received in Invalid state.\r\n');
});

test('noise on every mail port ends that connection and no other', async () => {
  const cloud = await practice();
  const noise = randomBytes(200_000);
  const smtp = Conversation.smtp(cloud);
  smtp.write(noise);
  smtp.write('\r\n'.repeat(20));
  expect(await smtp.ended()).toContain('421 4.7.0 Too many errors on this connection');
  const http = Conversation.smtp(cloud);
  http.write(`GET / HTTP/1.1\r\nHost: localhost\r\n${'a: b\r\n'.repeat(20)}\r\n`);
  expect(await http.ended()).toContain('500 5.3.3 Unrecognized command');
  const imap = Conversation.imap(cloud);
  imap.write(noise);
  imap.write('\r\n'.repeat(20));
  expect(await imap.ended()).toContain('* BYE');
  expect(await Conversation.imap(cloud).command('A NOOP')).toContain('A OK');
});

test('a message that never ends is refused when it does, and a dot after a bare line feed ends nothing', async () => {
  const cloud = await practice();
  const app = await onboarded(cloud);
  await registeredInExchange(app, anna);
  const client = Conversation.smtp(cloud);
  await client.until(/\r\n/);
  await client.reply('EHLO test.example');
  await client.startTls(cloud);
  await client.reply('EHLO test.example');
  await client.reply(`AUTH XOAUTH2 ${xoauth2(anna, await app.token())}`);
  const begin = async () => {
    await client.reply(`MAIL FROM:<${anna}>`);
    await client.reply(`RCPT TO:<${anna}>`);
    await client.reply('DATA');
  };
  await begin();
  const megabyte = 'x'.repeat(1024 * 1024);
  for (let nth = 0; nth < 37; nth++) client.write(megabyte);
  expect(await client.reply('\r\n.')).toMatch(/^552 5\.3\.4 /);
  await begin();
  client.write('Subject: one\r\n\r\ntext\n.\nMAIL FROM:<x@y.example>\n');
  expect(await client.reply('\r\n.')).toMatch(/^250 2\.0\.0 OK /);
  expect(await client.reply('RCPT TO:<a@b.example>')).toContain('503 5.5.2 Need mail command');
});

test('a message of any shape can be kept and fetched', async () => {
  const { client } = await signedIn();
  const nested = Array.from(
    { length: 60 },
    (_none, depth) =>
      `Content-Type: multipart/mixed; boundary=b${String(depth)}\r\n\r\n--b${String(depth)}\r\n`,
  );
  const shapes = [
    'x',
    'no header at all',
    '\r\n\r\n\r\n',
    'From: "unclosed <a@b\r\nTo: ,,,;;;<>\r\nContent-Type: multipart/mixed; boundary=""\r\n\r\n----\r\n',
    nested.join(''),
    `Subject: ${'\u00ff'.repeat(5_000)}\r\nContent-Type: ;;;=\r\n\r\n\0\u0001\u00ff`,
  ];
  for (const shape of shapes) {
    const command = `B APPEND Drafts {${String(shape.length)}+}\r\n${shape}`;
    expect(await client.ask(command, /^B .*\r\n/m)).toContain('B OK [APPENDUID 14 ');
  }
  await client.command('C SELECT Drafts');
  const fetched = await client.command(
    'D UID FETCH 1:* (ENVELOPE BODYSTRUCTURE BODY[] BODY.PEEK[1.1.1] BODY.PEEK[HEADER.FIELDS (To)]<0.5>)',
  );
  expect(fetched.endsWith('D OK FETCH completed.\r\n')).toBe(true);
  expect(fetched.match(/^\* \d+ FETCH/gm)).toHaveLength(shapes.length);
});
