import type { ResourceSpec } from '../guides/guide.ts';
import { cmdlet, mailboxRightsAddress } from './exchange-cmdlets.ts';
import { exchangeLabels as labels } from './exchange-labels.ts';
import { exchangePrincipalIn } from './exchange-principal.ts';
import { listOf, mailboxRight, type ExchangePrincipal, type MailboxRight } from './exchange-shapes.ts';
import type { Blocked, Kind, View } from './kind.ts';
import { servicePrincipalIn } from './linked.ts';
import { closedBy, mailboxBlocked, mailboxIn, mailboxReads } from './mailbox-in-exchange.ts';
import type { Found } from './world.ts';

type Spec = Extract<ResourceSpec, { kind: 'mailbox-permission' }>;

const RIGHT = 'FullAccess';
const rows = listOf(mailboxRight);

const userOf = ({ Identity, ObjectId }: ExchangePrincipal): string => Identity ?? ObjectId;

/** By security identifier where both sides have it: the copy's names come back when somebody makes it anew. */
function isHers(right: MailboxRight, copy: ExchangePrincipal): boolean {
  if (right.UserSid != null && copy.Sid != null) return right.UserSid === copy.Sid;
  return [userOf(copy), copy.ObjectId].some((name) => name.toLowerCase() === right.User?.toLowerCase());
}

/** The copy that a right may be given to: that of our service principal, and no other. */
function copyIn(view: View): Found<ExchangePrincipal> {
  const found = exchangePrincipalIn(view);
  const principal = servicePrincipalIn(view);
  const isOurs =
    found.is !== 'there' || principal.is !== 'there' || found.body.ObjectId === principal.body.id;
  return isOurs ? found : { is: 'absent' };
}

function blocked({ mailbox }: Spec, view: View): Blocked | undefined {
  const address = mailboxRightsAddress(mailbox);
  const rights = view.world.find(address, rows);
  return (
    mailboxBlocked(view, mailbox) ??
    (rights.is === 'unreadable' ? closedBy(address, rights.answer) : undefined)
  );
}

/** Full access to one mailbox. Nothing is mapped into Outlook: no person uses it. */
export const mailboxPermission: Kind<Spec, MailboxRight> = {
  group: 'mailboxes',
  service: 'exchange',
  scopes: { read: 'Exchange.Manage', write: 'Exchange.Manage' },
  title: ({ mailbox }) => labels.permission(mailbox),
  duty: () => 'administer-exchange',
  reads: ({ mailbox }, view) => [...mailboxReads(view, mailbox), mailboxRightsAddress(mailbox)],
  observe({ mailbox }, view) {
    const box = mailboxIn(view, mailbox);
    if (box.is !== 'there') return box;
    const copy = copyIn(view);
    if (copy.is !== 'there') return copy;
    const rights = view.world.find(mailboxRightsAddress(mailbox), rows);
    if (rights.is !== 'there') return rights;
    const seen = rights.body.value.find(
      (each) => each.AccessRights.includes(RIGHT) && each.Deny !== true && isHers(each, copy.body),
    );
    if (seen === undefined) return { is: 'absent' };
    return { is: 'there', id: mailbox, seen, requestId: rights.answer.requestId };
  },
  blocked,
  diff: () => [],
  apply({ mailbox }, _seen, view) {
    const copy = copyIn(view);
    if (copy.is !== 'there' || mailboxIn(view, mailbox).is !== 'there') return undefined;
    const right = { Identity: mailbox, User: userOf(copy.body), AccessRights: [RIGHT], AutoMapping: false };
    return { ask: cmdlet('Add-MailboxPermission', right), operation: 'create' };
  },
  learn({ mailbox }, { answer }, view) {
    const copy = copyIn(view);
    if (copy.is !== 'there') return;
    const address = mailboxRightsAddress(mailbox);
    const before = view.world.find(address, rows);
    const added = { User: userOf(copy.body), UserSid: copy.body.Sid, AccessRights: [RIGHT], Deny: false };
    const value = [...(before.is === 'there' ? before.body.value : []), added];
    view.world.put(address, { ...answer, status: 200, body: { value } });
  },
  ids: ({ mailbox }, { User: user }) => ({ id: mailbox, ...(user == null ? {} : { user }) }),
  undo({ ids: { id, user } }) {
    if (id === undefined || user === undefined) return { how: 'nothing' };
    const right = { Identity: id, User: user, AccessRights: [RIGHT], Confirm: false };
    return { how: 'write', write: { ask: cmdlet('Remove-MailboxPermission', right), operation: 'remove' } };
  },
  evidence: ({ mailbox }) => labels.permissionSeen(mailbox),
};
