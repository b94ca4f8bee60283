import { inForce } from '../access/mail-world.ts';
import { openMailbox, type OpenedMailbox } from '../access/open-mailbox.ts';
import { readXoauth2, xoauth2Refusal, type Xoauth2 } from '../access/read-xoauth2.ts';
import { protocolSettings } from '../mailboxes/protocol-settings.ts';
import { transportConfig } from '../mailboxes/transport-config.ts';
import { refusals, replies } from './replies.ts';
import type { SmtpSession } from './session.ts';

const right = { role: 'SMTP.SendAsApp', scope: 'SMTP.Send' };

type Mechanism = (session: SmtpSession, initial: string | undefined) => Promise<string>;

const mechanisms: Readonly<Record<string, Mechanism>> = {
  XOAUTH2: xoauth2,
  LOGIN: password,
};

/** `AUTH mechanism [initial-response]`. Before TLS no mechanism is known. */
export async function authenticate(session: SmtpSession, text: string): Promise<string> {
  const [name = '', initial, ...more] = text.trim().split(/\s+/);
  const mechanism = Object.hasOwn(mechanisms, name.toUpperCase())
    ? mechanisms[name.toUpperCase()]
    : undefined;
  if (session.greeted === undefined) return session.marked(refusals.helloFirst);
  if (session.account !== undefined) return session.marked(refusals.alreadySignedIn);
  if (!session.secure || mechanism === undefined) return session.marked(refusals.unknownMechanism);
  if (more.length > 0) return session.marked(refusals.invalidArguments);
  return mechanism(session, initial);
}

async function xoauth2(session: SmtpSession, initial: string | undefined): Promise<string> {
  const response = initial ?? (await session.ask(''));
  if (response === '*') return session.marked(refusals.cancelled);
  const read = response === undefined ? undefined : named(session, response);
  const verdict = read && (await openMailbox(session.world, read, right));
  if (verdict?.is === 'open') return signIn(session, verdict.opened);
  await session.ask(xoauth2Refusal);
  return refuse(session, refusals.unsuccessful);
}

/** Whoever refuses knows by then whose mailbox it was about. */
function named(session: SmtpSession, response: string): Xoauth2 | undefined {
  const read = readXoauth2(response);
  session.mailbox = read?.user ?? '';
  return read;
}

async function password(session: SmtpSession, initial: string | undefined): Promise<string> {
  if (initial === undefined && (await session.ask('VXNlcm5hbWU6')) === '*')
    return session.marked(refusals.cancelled);
  if ((await session.ask('UGFzc3dvcmQ6')) === '*') return session.marked(refusals.cancelled);
  return refuse(session, refusals.noPasswords);
}

function signIn(session: SmtpSession, opened: OpenedMailbox): string {
  const off = switchedOff(session, opened);
  if (off !== undefined) return refuse(session, off);
  if (!session.senders.enter(opened.mailbox.guid)) return refuse(session, refusals.tooManyConnections);
  session.account = opened;
  return replies.authenticated;
}

/** What is set on the mailbox outweighs the organisation's setting. */
function switchedOff({ world }: SmtpSession, { mailbox }: OpenedMailbox): string | undefined {
  const asOf = inForce(world);
  const own = protocolSettings(world.directory, mailbox, asOf).SmtpClientAuthenticationDisabled;
  if (own !== null) return own ? refusals.smtpOffForMailbox : undefined;
  return transportConfig(world.directory, asOf).SmtpClientAuthenticationDisabled
    ? refusals.smtpOffForTenant
    : undefined;
}

function refuse(session: SmtpSession, refusal: string): string {
  session.refusedWith = refusal;
  return session.marked(refusal);
}
