import { done } from '../../contract/problem.ts';
import { testMailboxes } from '../mail-test/test-mailboxes.ts';
import { readBytes } from '../mailboxes/read-bytes.ts';
import type { Handlers } from './handler.ts';

export const mailboxes: Pick<Handlers, 'mailboxes.read' | 'mail.test' | 'mail.cancel'> = {
  'mailboxes.read': async ({ base64 }) => done(readBytes(Buffer.from(base64, 'base64'))),
  'mail.test': (asked, context) => testMailboxes(context, asked),
  'mail.cancel': async ({ engagementId }, context) => {
    context.mailTests.cancel(engagementId);
    return done({});
  },
};
