import { done } from '../../contract/problem.ts';
import { testMailboxes } from '../mail-test/test-mailboxes.ts';
import { listMailboxes } from '../mailboxes/list-mailboxes.ts';
import { searchMailboxes } from '../mailboxes/search-mailboxes.ts';
import { readBytes } from '../mailboxes/read-bytes.ts';
import type { Handlers } from './handler.ts';

export const mailboxes: Pick<
  Handlers,
  'mailboxes.read' | 'mail.test' | 'mail.cancel' | 'mailbox.list' | 'mailbox.search'
> = {
  'mailboxes.read': async ({ base64 }) => done(readBytes(Buffer.from(base64, 'base64'))),
  'mailbox.list': (asked, context) => listMailboxes(context, asked),
  'mailbox.search': (asked, context) => searchMailboxes(context, asked),
  'mail.test': (asked, context) => testMailboxes(context, asked),
  'mail.cancel': async ({ engagementId }, context) => {
    context.mailTests.cancel(engagementId);
    return done({});
  },
};
