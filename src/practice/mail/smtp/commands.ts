import { authenticate } from './authenticate.ts';
import { readAddress, type AddressCommand } from './address-command.ts';
import { deliver } from './deliver.ts';
import { maySendAs } from './may-send-as.ts';
import { readMessage } from './read-message.ts';
import { HOST, refusals, replies } from './replies.ts';
import type { SmtpSession } from './session.ts';
import { RECIPIENTS_AT_MOST, SIZE_LIMIT, type Transaction } from './transaction.ts';

/** @returns the reply, or `undefined` when it has been sent already or the client is gone */
export type SmtpCommand = (session: SmtpSession, text: string) => Promise<string | undefined>;

const domain = /^(\[[0-9A-Fa-f:.]{2,60}\]|[A-Za-z0-9_]([A-Za-z0-9._-]{0,250}[A-Za-z0-9])?)$/;

function greet(session: SmtpSession, text: string): string | undefined {
  const name = text.trim();
  if (name.includes('..') || (name !== '' && !domain.test(name)))
    return session.marked(refusals.invalidDomain);
  session.greeted = name;
  session.transaction = undefined;
  return undefined;
}

async function ehlo(session: SmtpSession, text: string): Promise<string> {
  const refusal = greet(session, text);
  if (refusal !== undefined) return refusal;
  const extensions = [
    'SIZE 157286400',
    'PIPELINING',
    'DSN',
    'ENHANCEDSTATUSCODES',
    session.secure ? 'AUTH LOGIN XOAUTH2' : 'STARTTLS',
    '8BITMIME',
    'BINARYMIME',
    'CHUNKING',
    'SMTPUTF8',
  ];
  const lines = [`${HOST} Hello [127.0.0.1]`, ...extensions];
  return lines.map((line, at) => `250${at < lines.length - 1 ? '-' : ' '}${line}`).join('\r\n');
}

async function startTls(session: SmtpSession, text: string): Promise<string | undefined> {
  if (session.secure) return session.marked(refusals.alreadySecure);
  if (text.trim() !== '') return session.marked(refusals.invalidArguments);
  session.secureWith(replies.tlsReady);
  return undefined;
}

function notYet(session: SmtpSession): string | undefined {
  if (session.greeted === undefined) return session.marked(refusals.helloFirst);
  if (!session.secure) return session.marked(refusals.tlsRequired);
  if (session.account !== undefined) return undefined;
  const { refusedWith } = session;
  return session.marked(refusals.notSignedIn + (refusedWith === undefined ? '' : ` Error: ${refusedWith}`));
}

const mailParameters = new Set(['SIZE', 'BODY', 'SMTPUTF8', 'RET', 'ENVID', 'AUTH', 'XOORG']);
const recipientParameters = new Set(['NOTIFY', 'ORCPT']);

async function mail(session: SmtpSession, text: string): Promise<string> {
  const early = notYet(session);
  if (early !== undefined) return early;
  if (session.transaction !== undefined) return session.marked(refusals.senderKnown);
  const read = readAddress('FROM', text);
  if (read.is === 'no-arguments') return session.marked(refusals.invalidArguments);
  if (read.is === 'no-address') return session.marked(refusals.invalidSender);
  const refusal = whyNot(session, read.command);
  if (refusal !== undefined) return session.marked(refusal);
  session.transaction = { from: read.command.address, recipients: [], chunks: [], size: 0 };
  return replies.senderOk;
}

function whyNot(
  { world, account }: SmtpSession,
  { address, parameters }: AddressCommand,
): string | undefined {
  if (![...parameters.keys()].every((name) => mailParameters.has(name))) return refusals.unknownParameter;
  if (Number(parameters.get('SIZE') ?? 0) > SIZE_LIMIT) return refusals.tooLarge;
  const allowed = address === '' || (account !== undefined && maySendAs(world, account, address));
  return allowed ? undefined : refusals.notAsThisSender;
}

async function rcpt(session: SmtpSession, text: string): Promise<string> {
  const early = notYet(session);
  if (early !== undefined) return early;
  const { transaction } = session;
  if (transaction === undefined) return session.marked(refusals.needMail);
  const read = readAddress('TO', text);
  if (read.is === 'no-arguments') return session.marked(refusals.invalidArguments);
  if (read.is === 'no-address') return session.marked(refusals.invalidRecipient);
  const { address, parameters } = read.command;
  if (![...parameters.keys()].every((name) => recipientParameters.has(name)))
    return session.marked(refusals.unknownParameter);
  if (transaction.recipients.length >= RECIPIENTS_AT_MOST) return session.marked(refusals.tooManyRecipients);
  if (!transaction.recipients.includes(address)) transaction.recipients.push(address);
  return replies.recipientOk;
}

async function data(session: SmtpSession, text: string): Promise<string | undefined> {
  const early = notYet(session) ?? notReady(session);
  if (early !== undefined) return early;
  const { transaction } = session;
  if (text.trim() !== '' || transaction === undefined) return session.marked(refusals.invalidArguments);
  await session.say(replies.startMail);
  const read = await readMessage(session.reader, SIZE_LIMIT);
  session.transaction = undefined;
  if (read.is === 'ended') return undefined;
  return read.is === 'too-large'
    ? session.marked(refusals.tooLarge)
    : deliver(session, transaction, read.bytes);
}

function notReady(session: SmtpSession): string | undefined {
  if (session.transaction === undefined) return session.marked(refusals.needMail);
  return session.transaction.recipients.length === 0 ? session.marked(refusals.needRecipient) : undefined;
}

/** The bytes follow whatever is answered, so they are read before anything is refused. */
async function bdat(session: SmtpSession, text: string): Promise<string | undefined> {
  const [, count, last] = /^\s*(\d{1,10})(\s+LAST)?\s*$/i.exec(text) ?? [];
  if (count === undefined) return session.marked(refusals.invalidArguments);
  const early = notYet(session) ?? notReady(session) ?? tooMuch(session, Number(count));
  const { transaction } = session;
  if (early === undefined && transaction !== undefined)
    return takeChunk(session, transaction, { size: Number(count), last: last !== undefined });
  session.transaction = undefined;
  return (await session.reader.skip(Number(count))) ? early : undefined;
}

function tooMuch(session: SmtpSession, size: number): string | undefined {
  const total = (session.transaction?.size ?? 0) + size;
  return total > SIZE_LIMIT ? session.marked(refusals.tooLarge) : undefined;
}

async function takeChunk(
  session: SmtpSession,
  transaction: Transaction,
  { size, last }: { size: number; last: boolean },
): Promise<string | undefined> {
  const bytes = await session.reader.bytes(size);
  if (bytes === undefined) return undefined;
  transaction.chunks.push(bytes);
  transaction.size += size;
  if (!last) return `250 2.6.0 CHUNK received OK, ${String(size)} octets`;
  session.transaction = undefined;
  return deliver(session, transaction, Buffer.concat(transaction.chunks));
}

const help = [
  '214-This server supports the following commands:',
  '214 HELO EHLO STARTTLS RCPT DATA RSET MAIL QUIT HELP AUTH BDAT',
].join('\r\n');

export const smtpCommands: Readonly<Record<string, SmtpCommand>> = {
  EHLO: ehlo,
  HELO: async (session, text) => greet(session, text) ?? `250 ${HOST} Hello [127.0.0.1]`,
  STARTTLS: startTls,
  AUTH: authenticate,
  MAIL: mail,
  RCPT: rcpt,
  DATA: data,
  BDAT: bdat,
  RSET: async (session) => {
    session.transaction = undefined;
    return replies.reset;
  },
  NOOP: async () => replies.ok,
  VRFY: async () => replies.cannotVerify,
  HELP: async () => help,
  QUIT: async (session) => {
    session.over = true;
    return replies.bye;
  },
};
