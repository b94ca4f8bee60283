import type { Duplex } from 'node:stream';
import { messageDate } from '../mime/message-date.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { readXoauth2 } from '../access/read-xoauth2.ts';
import { textOf } from '../text-of.ts';
import type { Line } from '../wire/byte-reader.ts';
import { smtpCommands } from './commands.ts';
import { HOST, refusals } from './replies.ts';
import { SmtpSession, type SmtpParts } from './session.ts';

const LINE = 65_536;
const MISTAKES_AT_MOST = 10;

/** Greets, then answers command after command until either side ends it. */
export async function serveSmtpConnection(parts: SmtpParts, socket: Duplex): Promise<void> {
  const session = new SmtpSession(parts, socket);
  try {
    await session.say(
      `220 ${HOST} Microsoft ESMTP MAIL Service ready at ${messageDate(parts.world.now())} [${session.id}]`,
    );
    await converse(session);
  } finally {
    if (session.account !== undefined) session.senders.leave(session.account.mailbox.guid);
    session.end();
  }
}

async function converse(session: SmtpSession): Promise<void> {
  let mistakes = 0;
  while (!session.over) {
    const line = await session.reader.line(LINE);
    if (line.is === 'ended') return;
    const reply = await framed(session, line);
    if (reply === 'cut') return;
    if (reply !== undefined) await session.say(reply);
    if (reply?.startsWith('5') === true && ++mistakes >= MISTAKES_AT_MOST) {
      await session.say(session.marked(refusals.tooManyErrors));
      return;
    }
  }
}

type Sent = Exclude<Line, { is: 'ended' }>;

interface SmtpLine {
  /** In capitals; empty where the line is none. */
  readonly name: string;
  readonly rest: string;
  readonly text: string;
}

/** @returns the reply, `undefined` when it has been sent already */
async function framed(session: SmtpSession, sent: Sent): Promise<string | undefined> {
  if (sent.is === 'too-long') return session.marked(refusals.lineTooLong);
  const [, name = '', rest = ''] = /^([A-Za-z]{1,20})(?:\s(.*))?$/.exec(sent.text) ?? [];
  const line = { name: name.toUpperCase(), rest, text: sent.text };
  const asked = { service: 'smtp', name: line.name, mailbox: () => mailboxOf(session, line) } as const;
  const answer = await session.world.frame(asked, async () => replied(await run(session, line)));
  if (answer === undefined) return 'cut';
  return answer.body === undefined ? undefined : textOf(answer);
}

/** Where the client names it with the command itself, it is known before the command runs. */
function mailboxOf({ mailbox }: SmtpSession, { name, rest }: SmtpLine): string {
  const [, initial = ''] = name === 'AUTH' ? rest.trim().split(/\s+/) : [];
  return mailbox || (readXoauth2(initial)?.user ?? '');
}

/** What has been sent already was no refusal. */
function replied(reply: string | undefined): PracticeAnswer {
  return reply === undefined ? { status: 220 } : { status: Number(reply.slice(0, 3)), body: reply };
}

async function run(session: SmtpSession, { name, rest, text }: SmtpLine): Promise<string | undefined> {
  const command = Object.hasOwn(smtpCommands, name) ? smtpCommands[name] : undefined;
  if (command !== undefined) return command(session, rest);
  const shown = text.slice(0, 100).replaceAll(/[^\x20-\x7e]/g, '?');
  return session.marked(`500 5.3.3 Unrecognized command '${shown}'`);
}
