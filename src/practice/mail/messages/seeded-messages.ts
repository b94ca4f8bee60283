import { Draw } from '../../directory/seed/draw.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import type { Recipient } from '../mailboxes/recipient.ts';
import { messageDate } from '../mime/message-date.ts';

const DAY_MS = 86_400_000;
/** A tenant has this history when it is first opened. */
const HISTORY_DAYS = 400;

const subjects = [
  'Minutes of our meeting',
  'Offer 2026-118',
  'Question about the invoice',
  'Parking spaces from Monday on',
  'Re: dates for the workshop',
  'Grüße aus dem Urlaub',
  'Lunch at twelve?',
  'New printer on the second floor',
] as const;
const lines = [
  'please find the points we agreed on below.',
  'could you have a look at it this week?',
  'nothing to do for you, just to let you know.',
  'schöne Grüße vom Vertrieb, bis nächste Woche.',
] as const;

export interface SeededMessage {
  readonly uid: number;
  readonly at: number;
  readonly bytes: Buffer;
}

/** What an INBOX holds before anything is sent, the same for the same seed. Drawn when the mailbox is opened. */
export function seededMessages(directory: WritableDirectory, mailbox: Recipient): SeededMessage[] {
  const draw = new Draw(directory.seed);
  const bornAt = Date.parse(directory.createdAt) + HISTORY_DAYS * DAY_MS;
  return Array.from({ length: seededCount(directory, mailbox) }, (_none, order) => {
    const name = `message ${mailbox.guid} ${String(order)}`;
    const age = draw.number(`${name} age`, DAY_MS) + (20 - order) * DAY_MS;
    const at = Math.floor((bornAt - age) / 1000) * 1000;
    return { uid: order + 1, at, bytes: written(directory, { mailbox, name, at }) };
  });
}

/** Three to eight. */
export function seededCount(directory: WritableDirectory, mailbox: Recipient): number {
  return 3 + new Draw(directory.seed).number(`messages ${mailbox.guid}`, 6);
}

function written(
  directory: WritableDirectory,
  { mailbox, name, at }: { mailbox: Recipient; name: string; at: number },
): Buffer {
  const draw = new Draw(directory.seed);
  const { user } = directory.members.at(draw.number(`${name} from`, Math.min(directory.members.size, 66)));
  const subject = draw.pick(`${name} subject`, subjects);
  const text = [
    `From: ${user.displayName} <${user.userPrincipalName}>`,
    `To: ${mailbox.displayName} <${mailbox.address}>`,
    `Subject: ${encodedWord(subject)}`,
    `Date: ${messageDate(at)}`,
    `Message-ID: <${draw.guid(`${name} id`)}@${directory.tenant.domain}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Hello ${mailbox.displayName},`,
    '',
    draw.pick(`${name} line`, lines),
    '',
    user.displayName,
    '',
  ];
  return Buffer.from(text.join('\r\n'), 'utf8');
}

function encodedWord(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;
}
