import { openMailbox, type Verdict } from '../../access/open-mailbox.ts';
import { inForce } from '../../access/mail-world.ts';
import { readXoauth2, xoauth2Refusal } from '../../access/read-xoauth2.ts';
import { protocolSettings } from '../../mailboxes/protocol-settings.ts';
import { textOfArgument } from '../arguments.ts';
import { badArguments, type Completion, type Handler } from '../handler.ts';
import type { ImapSession } from '../session.ts';

const RESPONSE_LIMIT = 65_536;
const right = { role: 'IMAP.AccessAsApp', scope: 'IMAP.AccessAsUser.All' };
const failed = 'NO AUTHENTICATE failed.';

export const authenticateCommands: Readonly<Record<string, Handler>> = {
  AUTHENTICATE: {
    in: 'before-sign-in',
    run: async ({ session, args }) => {
      const [mechanism, initial, ...more] = args.map(textOfArgument);
      if (mechanism === undefined || more.length > 0) return badArguments;
      const method = Object.hasOwn(mechanisms, mechanism.toUpperCase())
        ? mechanisms[mechanism.toUpperCase()]
        : undefined;
      return method === undefined ? 'NO Unsupported authentication mechanism.' : method(session, initial);
    },
  },
  /** Exchange Online has given up passwords for IMAP. */
  LOGIN: {
    in: 'before-sign-in',
    run: async ({ args }) => (args.length === 2 ? 'NO LOGIN failed.' : badArguments),
  },
};

type Mechanism = (session: ImapSession, initial: string | undefined) => Promise<Completion>;

const mechanisms: Readonly<Record<string, Mechanism>> = {
  XOAUTH2: async (session, initial) => {
    const response = initial ?? (await session.ask('', RESPONSE_LIMIT));
    if (response === '*') return 'BAD AUTHENTICATE canceled.';
    const read = response === undefined ? undefined : readXoauth2(response);
    session.mailbox = read?.user ?? '';
    return signIn(
      session,
      read === undefined ? { is: 'refused' } : await openMailbox(session.world, read, right),
    );
  },
  PLAIN: async (session, initial) => {
    if (initial === undefined) await session.ask('', RESPONSE_LIMIT);
    return failed;
  },
};

async function signIn(session: ImapSession, verdict: Verdict): Promise<Completion> {
  if (verdict.is === 'refused') {
    await session.ask(xoauth2Refusal, RESPONSE_LIMIT);
    return failed;
  }
  session.state = connects(session, verdict)
    ? { is: 'signed-in', opened: verdict.opened }
    : { is: 'not-connected' };
  return 'OK AUTHENTICATE completed.';
}

/** A mailbox whose protocol is switched off is as unreachable as one without rights. */
function connects(
  { world }: ImapSession,
  verdict: Exclude<Verdict, { is: 'refused' }>,
): verdict is Extract<Verdict, { is: 'open' }> {
  return (
    verdict.is === 'open' &&
    protocolSettings(world.directory, verdict.opened.mailbox, inForce(world)).ImapEnabled
  );
}
