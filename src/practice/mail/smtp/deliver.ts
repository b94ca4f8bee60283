import { randomUUID } from 'node:crypto';
import { mailAddresses } from '../mime/addresses.ts';
import { headerFields, headerValue, splitEntity, type HeaderField } from '../mime/headers.ts';
import { messageDate } from '../mime/message-date.ts';
import type { OpenedMailbox } from '../access/open-mailbox.ts';
import { hasMailbox, type Recipient } from '../mailboxes/recipient.ts';
import { maySendAs } from './may-send-as.ts';
import { HOST, refusals } from './replies.ts';
import type { SmtpSession } from './session.ts';
import type { Transaction } from './transaction.ts';

/**
 * Puts a message into the mailboxes of this tenant and into the sender's Sent Items. Nothing ever leaves the practice
 * cloud: what is addressed to others ends here. @returns the reply
 */
export function deliver(session: SmtpSession, transaction: Transaction, bytes: Buffer): string {
  const { world, account } = session;
  if (account === undefined) return session.marked(refusals.notSignedIn);
  const text = bytes.toString('latin1').replaceAll(/\r?\n/g, '\r\n');
  const fields = headerFields(splitEntity(text).header);
  const stranger = writersOf(fields).find((writer) => !maySendAs(world, account, writer));
  if (stranger !== undefined) return session.marked(sendAsDenied(account.mailbox.address, stranger));
  const id = headerValue(fields, 'Message-ID');
  const given = id ?? `<${randomUUID()}@${HOST}>`;
  const added = received(session) + (id === undefined ? `Message-ID: ${given}\r\n` : '');
  const unknown = hand(session, account, {
    recipients: transaction.recipients,
    bytes: Buffer.from(added + text, 'latin1'),
  });
  if (unknown === 'no-room') return session.marked(refusals.noRoom);
  const subject = headerValue(fields, 'Subject') ?? '';
  if (unknown.length > 0) report(session, account.mailbox, { unknown, subject });
  return `250 2.0.0 OK ${given} [Hostname=PRA1P000MB0001.PRAP000.PROD.OUTLOOK.COM]`;
}

function writersOf(fields: readonly HeaderField[]): string[] {
  return mailAddresses(headerValue(fields, 'From') ?? '').map(({ local, domain }) => `${local}@${domain}`);
}

function sendAsDenied(account: string, sender: string): string {
  return `554 5.2.252 SendAsDenied; ${account} not allowed to send as ${sender}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message.`;
}

function received(session: SmtpSession): string {
  return `Received: from ${session.greeted ?? 'unknown'} (127.0.0.1) by ${HOST}\r\n with Microsoft SMTP Server; ${messageDate(session.world.now())}\r\n`;
}

/** @returns addresses of this tenant that nobody has */
function hand(
  { world }: SmtpSession,
  { mailbox: sender }: OpenedMailbox,
  { recipients, bytes }: { recipients: readonly string[]; bytes: Buffer },
): string[] | 'no-room' {
  const ours = recipients.filter((address) => world.recipients.domains.includes(address.split('@')[1] ?? ''));
  const found = ours.map((address) => ({ address, recipient: world.recipients.find(address)[0] }));
  const at = world.now();
  for (const { recipient: mailbox } of found) {
    if (mailbox === undefined || !hasMailbox(mailbox)) continue;
    if (world.messages.append({ mailbox, folder: 'INBOX' }, { bytes, at }) === undefined) return 'no-room';
  }
  world.messages.append({ mailbox: sender, folder: 'Sent Items' }, { bytes, flags: ['\\Seen'], at });
  return found
    .filter(({ recipient }) => recipient === undefined || recipient.type === 'User')
    .map(({ address }) => address);
}

/** The sender learns by mail what could not be delivered, as Exchange accepts first and looks later. */
function report(
  { world }: SmtpSession,
  mailbox: Recipient,
  { unknown, subject }: { unknown: readonly string[]; subject: string },
): void {
  const lines = [
    `From: Microsoft Outlook <postmaster@${world.directory.tenant.domain}>`,
    `To: ${mailbox.address}`,
    `Subject: Undeliverable: ${subject}`,
    `Date: ${messageDate(world.now())}`,
    `Message-ID: <${randomUUID()}@${HOST}>`,
    'Auto-Submitted: auto-replied',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    ...unknown.map(
      (address) =>
        `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${address} not found by SMTP address lookup`,
    ),
    '',
  ];
  const bytes = Buffer.from(lines.join('\r\n'), 'latin1');
  world.messages.append({ mailbox, folder: 'INBOX' }, { bytes, at: world.now() });
}
