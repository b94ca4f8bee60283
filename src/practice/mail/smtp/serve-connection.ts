import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { messageDate } from '../mime/message-date.ts';
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
    if (session.world.latencyMs > 0) await pause(session.world.latencyMs);
    const reply = await answer(session, line);
    if (reply !== undefined) await session.say(reply);
    if (reply?.startsWith('5') === true && ++mistakes >= MISTAKES_AT_MOST) {
      await session.say(session.marked(refusals.tooManyErrors));
      return;
    }
  }
}

async function answer(
  session: SmtpSession,
  line: Exclude<Line, { is: 'ended' }>,
): Promise<string | undefined> {
  if (line.is === 'too-long') return session.marked(refusals.lineTooLong);
  const { text } = line;
  const [, name = '', rest = ''] = /^([A-Za-z]{1,20})(?:\s(.*))?$/.exec(text) ?? [];
  const command = Object.hasOwn(smtpCommands, name.toUpperCase())
    ? smtpCommands[name.toUpperCase()]
    : undefined;
  if (command !== undefined) return command(session, rest);
  const shown = text.slice(0, 100).replaceAll(/[^\x20-\x7e]/g, '?');
  return session.marked(`500 5.3.3 Unrecognized command '${shown}'`);
}
