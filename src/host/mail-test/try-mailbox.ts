import type { MailRoad } from '../../cloud/mail/mail-road.ts';
import { testMessage } from '../../cloud/mail/test-message.ts';
import { tryImap } from '../../cloud/mail/try-imap.ts';
import { trySmtp } from '../../cloud/mail/try-smtp.ts';
import type { MailOutcome, TestedMailbox } from '../../contract/mail-test.ts';
import type { NoMailbox } from '../../contract/no-mailbox.ts';
import { judge, stateOf, type Circumstances } from '../../core/mail/judge.ts';
import type { LateUntil } from '../../core/mail/late-until.ts';
import { IMAP_PERMISSION, SMTP_PERMISSION, type Wanted } from '../../core/mail/wanted.ts';
import { testMail } from '../../core/mail/test-mail.ts';
import type { AppToken } from './app-tokens.ts';

export interface Trying {
  readonly roads: { readonly imap: MailRoad; readonly smtp: MailRoad };
  readonly wanted: Wanted;
  readonly app: AppToken;
  readonly lateUntil: (address: string) => LateUntil;
  /** What earlier runs found, by address in lower case. */
  readonly unusable: ReadonlyMap<string, NoMailbox>;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly sendTo?: string | undefined;
}

const notNeeded: MailOutcome = { state: 'not-needed' };

/** One mailbox, one protocol after the other. */
export async function tryMailbox(trying: Trying, address: string): Promise<TestedMailbox> {
  const { wanted, sendTo } = trying;
  const imap = wanted.imap ? await receive(trying, address) : notNeeded;
  const smtp = wanted.smtp ? await send(trying, address) : notNeeded;
  const isSent = smtp.state === 'passed' && sendTo !== undefined;
  return {
    address,
    at: new Date(trying.now()).toISOString(),
    state: stateOf([imap, smtp]),
    imap,
    smtp,
    ...(isSent ? { sentTo: sendTo } : {}),
  };
}

async function receive(trying: Trying, address: string): Promise<MailOutcome> {
  const { app, roads, signal } = trying;
  const attempt = await tryImap(roads.imap, { address, token: app.token }, signal);
  return judge(attempt, circumstances(trying, address, IMAP_PERMISSION));
}

async function send(trying: Trying, address: string): Promise<MailOutcome> {
  const { app, roads, signal, sendTo: to } = trying;
  const at = new Date(trying.now());
  const sending =
    to === undefined
      ? undefined
      : { to, message: testMessage({ from: address, to, at, ...testMail(address) }) };
  const attempt = await trySmtp(roads.smtp, { signIn: { address, token: app.token }, sending }, signal);
  return judge(attempt, circumstances(trying, address, SMTP_PERMISSION));
}

function circumstances(trying: Trying, address: string, permission: string): Circumstances {
  return {
    lacksPermission: !trying.app.roles.includes(permission),
    lateUntil: trying.lateUntil(address),
    noMailbox: trying.unusable.get(address.toLowerCase()),
    now: trying.now(),
  };
}
