import { ok, outcomeOf, refused, type Attempt, type SignIn } from './attempt.ts';
import { openPlain, type Lines } from './line-socket.ts';
import type { MailRoad } from './mail-road.ts';
import { xoauth2 } from './xoauth2.ts';

/** A whole message, as `test-message.ts` writes it, and where it goes. */
export interface Sending {
  readonly to: string;
  readonly message: string;
}

interface Asked {
  readonly signIn: SignIn;
  /** Absent: it ends after the sign-in. */
  readonly sending?: Sending | undefined;
}

/** Signs in behind STARTTLS; sends only what it is given. */
export function trySmtp(road: MailRoad, asked: Asked, signal: AbortSignal): Promise<Attempt> {
  return outcomeOf(async () => {
    const lines = await openPlain(road, signal);
    try {
      return await greetAndEncrypt(lines, asked);
    } finally {
      lines.close();
    }
  });
}

/** An address literal, because this machine's name is nobody's business. */
const HELLO = 'EHLO [127.0.0.1]';

async function greetAndEncrypt(lines: Lines, asked: Asked): Promise<Attempt> {
  const greeting = await reply(lines);
  if (!greeting.startsWith('220')) return refused('greeting', greeting);
  const hello = await say(lines, HELLO);
  if (!hello.startsWith('250')) return refused('greeting', hello);
  const ready = await say(lines, 'STARTTLS');
  if (!ready.startsWith('220')) return refused('greeting', ready);
  const encrypted = await lines.startTls();
  try {
    return await converse(encrypted, asked);
  } finally {
    encrypted.close();
  }
}

async function converse(lines: Lines, { signIn, sending }: Asked): Promise<Attempt> {
  const hello = await say(lines, HELLO);
  if (!hello.startsWith('250')) return refused('greeting', hello);
  const asked = await say(lines, `AUTH XOAUTH2 ${xoauth2(signIn)}`);
  // A refusal in detail, which asks for an empty answer before the refusal itself comes.
  const signedIn = asked.startsWith('334') ? await say(lines, '') : asked;
  if (!signedIn.startsWith('235')) return refused('sign-in', signedIn);
  const sent = sending === undefined ? ok : await send(lines, signIn.address, sending);
  lines.write('QUIT');
  return sent;
}

async function send(lines: Lines, from: string, { to, message }: Sending): Promise<Attempt> {
  for (const [line, wanted] of [
    [`MAIL FROM:<${from}>`, '250'],
    [`RCPT TO:<${to}>`, '25'],
    ['DATA', '354'],
  ] as const) {
    const answer = await say(lines, line);
    if (!answer.startsWith(wanted)) return refused('sending', answer);
  }
  const taken = await say(lines, `${message.replace(/^\./gm, '..')}\r\n.`);
  return taken.startsWith('250') ? ok : refused('sending', taken);
}

function say(lines: Lines, line: string): Promise<string> {
  lines.write(line);
  return reply(lines);
}

/** All lines of a reply as one. */
async function reply(lines: Lines): Promise<string> {
  const parts: string[] = [];
  for (;;) {
    const line = await lines.read();
    parts.push(parts.length === 0 ? line : line.slice(4));
    if (!/^\d{3}-/.test(line)) return parts.join(' ');
  }
}
