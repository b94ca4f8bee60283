import { decodeJwt } from 'jose';
import type { AppCaller, Caller, UserCaller } from '../../tokens/caller.ts';
import { entriesOn } from '../mailboxes/access-entries.ts';
import { hasMailbox, type Recipient } from '../mailboxes/recipient.ts';
import { copiesByObjectId } from '../mailboxes/service-principal-copies.ts';
import type { Trustee } from '../mailboxes/trustee.ts';
import { inForce, type MailWorld } from './mail-world.ts';
import type { Xoauth2 } from './read-xoauth2.ts';

/** What a token must carry for a protocol. */
export interface ProtocolRight {
  readonly role: string;
  readonly scope: string;
}

export interface OpenedMailbox {
  readonly mailbox: Recipient;
  readonly as: readonly Trustee[];
  /** When the token ends, milliseconds. */
  readonly expiresAt: number;
}

/** `no-access`: Exchange knows who it is, and there is no way from there into the mailbox. */
export type Verdict =
  { readonly is: 'open'; readonly opened: OpenedMailbox } | { readonly is: 'no-access' | 'refused' };

/** The token is looked at first, then Exchange's own copy of who it names, then the right on the mailbox. */
export async function openMailbox(
  world: MailWorld,
  { user, token }: Xoauth2,
  right: ProtocolRight,
): Promise<Verdict> {
  const caller = await callerOf(world, token);
  const as = caller === undefined ? [] : trusteesFor(world, caller, right);
  const target = user.includes('@') ? world.recipients.find(user)[0] : undefined;
  if (as.length === 0 || target === undefined) return { is: 'refused' };
  if (!hasMailbox(target) || !maySee(world, target, as)) return { is: 'no-access' };
  return { is: 'open', opened: { mailbox: target, as, expiresAt: endOf(token) } };
}

function endOf(token: string): number {
  return (decodeJwt(token).exp ?? 0) * 1000;
}

async function callerOf(world: MailWorld, token: string): Promise<Caller | undefined> {
  const caller = await world.authenticate(token);
  if (caller !== undefined) return caller;
  const person = await world.authenticatePerson(token);
  return person?.kind === 'user' ? person : undefined;
}

function trusteesFor(world: MailWorld, caller: Caller, right: ProtocolRight): Trustee[] {
  return caller.kind === 'app' ? copiesOf(world, caller, right) : itself(caller, right);
}

/** An application is who Exchange's copy says it is: the token's `oid` must be the copy's ObjectId. */
function copiesOf(world: MailWorld, caller: AppCaller, { role }: ProtocolRight): Trustee[] {
  if (!caller.roles.includes(role)) return [];
  return copiesByObjectId(world.directory, caller.servicePrincipalId, inForce(world)).map(({ guid }) => ({
    kind: 'servicePrincipal',
    id: guid,
  }));
}

function itself(caller: UserCaller, { scope }: ProtocolRight): Trustee[] {
  return caller.scopes.includes(scope) ? [{ kind: 'user', id: caller.userId }] : [];
}

function maySee(world: MailWorld, mailbox: Recipient, as: readonly Trustee[]): boolean {
  const own = as.some(({ kind, id }) => kind === 'user' && id === mailbox.userId);
  return own || holds(world, { mailbox, as, right: 'FullAccess' });
}

/** A denial outweighs every permission. */
export function holds(
  world: MailWorld,
  { mailbox, as, right }: { mailbox: Recipient; as: readonly Trustee[]; right: 'FullAccess' | 'SendAs' },
): boolean {
  const kind = right === 'SendAs' ? 'recipientPermissions' : 'mailboxPermissions';
  const entries = entriesOn(world.directory, kind, { mailboxId: mailbox.guid, asOf: inForce(world) }).filter(
    ({ trustee, accessRights }) =>
      accessRights.includes(right) && as.some((own) => own.kind === trustee.kind && own.id === trustee.id),
  );
  return entries.length > 0 && entries.every(({ deny }) => !deny);
}
