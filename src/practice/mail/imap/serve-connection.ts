import type { Duplex } from 'node:stream';
import type { MailWorld } from '../access/mail-world.ts';
import { ByteReader } from '../wire/byte-reader.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { readXoauth2 } from '../access/read-xoauth2.ts';
import { textOf } from '../text-of.ts';
import { textOfArgument } from './arguments.ts';
import type { Completion } from './handler.ts';
import { readCommand, type Command, type CommandLimits } from './read-command.ts';
import { runCommand } from './run-command.ts';
import { ImapSession } from './session.ts';

const LINE = 65_536;
const MEGABYTE = 1024 * 1024;
/** Nobody who has not signed in makes the server hold a message. */
const outside: CommandLimits = { line: LINE, literals: LINE };
const inside: CommandLimits = { line: LINE, literals: 36 * MEGABYTE };
const MISTAKES_AT_MOST = 10;

/** Greets, then answers command after command until either side ends it. */
export async function serveImapConnection(world: MailWorld, socket: Duplex): Promise<void> {
  const session = new ImapSession(world, socket, new ByteReader(socket));
  await session.say(`* OK The Microsoft Exchange IMAP4 service is ready. [${serverMark}]`);
  let mistakes = 0;
  while (session.state.is !== 'over') {
    const answer = await next(session);
    if (answer === undefined) break;
    await session.say(answer);
    if (/^\S+ BAD /.test(answer)) mistakes++;
    if (mistakes >= MISTAKES_AT_MOST) {
      await session.say('* BYE Connection is closed. 14');
      break;
    }
  }
  socket.end();
}

/** The server's name as Exchange hides it, in UTF-16. */
const serverMark = Buffer.from('PRA1P000CA0001.practice.example', 'utf16le').toString('base64');

async function next(session: ImapSession): Promise<string | undefined> {
  const limits = session.state.is === 'signed-in' || session.state.is === 'in-folder' ? inside : outside;
  const read = await readCommand(session.reader, limits, () =>
    session.say('+ Ready for additional command text.'),
  );
  if (read.is === 'ended') return undefined;
  if (read.is === 'malformed') return `${read.tag} BAD Command Error. 10`;
  if (tokenHasEnded(session)) {
    await session.say('* BYE Session invalidated - AccessTokenExpired');
    return undefined;
  }
  const { command } = read;
  const asked = { service: 'imap', name: command.name, mailbox: () => mailboxOf(session, command) } as const;
  const answer = await session.world.frame(asked, async () => completed(await runCommand(session, command)));
  return answer === undefined ? undefined : `${command.tag} ${textOf(answer)}`;
}

/** Where the client names it with the command itself, it is known before the command runs. */
function mailboxOf({ mailbox }: ImapSession, { name, args }: Command): string {
  const [, initial] = name === 'AUTHENTICATE' ? args.map(textOfArgument) : [];
  return mailbox || (readXoauth2(initial ?? '')?.user ?? '');
}

/** IMAP has words where HTTP has numbers. */
function completed(text: Completion): PracticeAnswer {
  const [word = ''] = text.split(' ', 1);
  return { status: statuses[word] ?? 200, body: text };
}

const statuses: Readonly<Record<string, number>> = { NO: 403, BAD: 400 };

function tokenHasEnded({ state, world }: ImapSession): boolean {
  return (state.is === 'signed-in' || state.is === 'in-folder') && state.opened.expiresAt <= world.now();
}
