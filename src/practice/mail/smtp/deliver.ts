import { randomUUID } from 'node:crypto';
import { mailAddresses } from '../mime/addresses.ts';
import { headerFields, headerValue, splitEntity } from '../mime/headers.ts';
import { messageDate } from '../mime/message-date.ts';
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
  const writers = mailAddresses(headerValue(fields, 'From') ?? '').map(
    ({ local, domain }) => `${local}@${domain}`,
  );
  const stranger = writers.find((writer) => !maySendAs(world, account, writer));
  if (stranger !== undefined) return session.marked(sendAsDenied(account.mailbox.address, stranger));
  const id = headerValue(fields, 'Message-ID') ?? `<${randomUUID()}@${HOST}>`;
  const message = Buffer.from(
    received(session) + (hasField(fields, 'Message-ID') ? '' : `Message-ID: ${id}\r\n`) + text,
    'latin1',
  );
  const unknown = hand(session, transaction, message);
  if (unknown === 'no-room') return session.marked(refusals.noRoom);
  if (unknown.length > 0)
    report(session, account.mailbox, { unknown, subject: headerValue(fields, 'Subject') ?? '' });
  return `250 2.0.0 OK ${id} [Hostname=PRA1P000MB0001.PRAP000.PROD.OUTLOOK.COM]`;
}

function hasField(fields: ReturnType<typeof headerFields>, name: string): boolean {
  return headerValue(fields, name) !== undefined;
}

function sendAsDenied(account: string, sender: string): string {
  return `554 5.2.252 SendAsDenied; ${account} not allowed to send as ${sender}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message.`;
}

function received(session: SmtpSession): string {
  return `Received: from ${session.greeted ?? 'unknown'} (127.0.0.1) by ${HOST}\r\n with Microsoft SMTP Server; ${messageDate(session.world.now())}\r\n`;
}

/** @returns addresses of this tenant that nobody has */
function hand(session: SmtpSession, { recipients }: Transaction, bytes: Buffer): string[] | 'no-room' {
  const { world, account } = session;
  const ours = recipients.filter((address) => world.recipients.domains.includes(address.split('@')[1] ?? ''));
  const found = ours.map((address) => ({ address, mailbox: world.recipients.find(address)[0] }));
  const at = world.now();
  for (const { mailbox } of found) {
    if (
      mailbox !== undefined &&
      hasMailbox(mailbox) &&
      world.messages.append({ mailbox, folder: 'INBOX' }, { bytes, at }) === undefined
    )
      return 'no-room';
  }
  if (account !== undefined)
    world.messages.append(
      { mailbox: account.mailbox, folder: 'Sent Items' },
      { bytes, flags: ['\\Seen'], at },
    );
  return found
    .filter(({ mailbox }) => mailbox === undefined || mailbox.type === 'User')
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
