import { ok, outcomeOf, refused, type Attempt, type SignIn } from './attempt.ts';
import { openSecure, type Lines } from './line-socket.ts';
import type { MailRoad } from './mail-road.ts';
import { xoauth2 } from './xoauth2.ts';

/**
 * Signs in and opens INBOX for reading only: Exchange lets in who may not open the mailbox, and says so only then.
 * Nothing is fetched, no flag changes.
 */
export function tryImap(road: MailRoad, signIn: SignIn, signal: AbortSignal): Promise<Attempt> {
  return outcomeOf(async () => {
    const lines = await openSecure(road, signal);
    try {
      return await converse(lines, signIn);
    } finally {
      lines.close();
    }
  });
}

async function converse(lines: Lines, signIn: SignIn): Promise<Attempt> {
  const greeting = await lines.read();
  if (!greeting.startsWith('* OK')) return refused('greeting', greeting);
  const signedIn = await command(lines, 'A1', `AUTHENTICATE XOAUTH2 ${xoauth2(signIn)}`);
  if (!isOk(signedIn)) return refused('sign-in', signedIn);
  const opened = await command(lines, 'A2', 'EXAMINE INBOX');
  if (!isOk(opened)) return refused('inbox', opened);
  lines.write('A3 LOGOUT');
  return ok;
}

const isOk = (answer: string): boolean => /^OK\b/i.test(answer);

/** @returns the tagged answer without its tag */
async function command(lines: Lines, tag: string, text: string): Promise<string> {
  lines.write(`${tag} ${text}`);
  for (;;) {
    const line = await lines.read();
    if (line.startsWith(`${tag} `)) return line.slice(tag.length + 1);
    // A refusal in detail, which asks for an empty answer before the refusal itself comes.
    if (line.startsWith('+')) lines.write('');
    if (/^\* BYE\b/i.test(line)) return line.slice(2);
  }
}
