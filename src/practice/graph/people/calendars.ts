import { hasMailbox } from '../../mail/mailboxes/recipient.ts';
import { recipientRegister } from '../../mail/mailboxes/register.ts';
import { one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { GraphRefusal, notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

const NO_MAILBOX = 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.';

/** A calendar lies in a mailbox: who has none in the cloud has none. */
function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const [recipient] = recipientRegister(call.directory).find(value);
  if (recipient === undefined) throw notFound(value);
  if (!hasMailbox(recipient)) throw new GraphRefusal(404, 'MailboxNotEnabledForRESTAPI', NO_MAILBOX);
  const { guid, displayName: name, address } = recipient;
  return one('calendar', `users('${recipient.userId}')/calendar`, {
    id: Buffer.from(`calendar ${guid}`).toString('base64url'),
    name: 'Calendar',
    color: 'auto',
    isDefaultCalendar: true,
    canEdit: true,
    owner: { name, address },
  });
}

export const calendarRoutes: readonly Route[] = [{ method: 'GET', path: '/users/{}/calendar', handle: read }];
