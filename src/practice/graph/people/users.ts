import type { JsonObject } from '../../directory/json.ts';
import type { Recipient } from '../../mail/mailboxes/recipient.ts';
import { recipientRegister, type RecipientRegister } from '../../mail/mailboxes/register.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome, Source } from '../call.ts';
import { denied, notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';
import { accountOf, withMailbox } from './with-mailbox.ts';

/** People, and the accounts behind mailboxes that belong to nobody. */
function listed({ directory }: Call): Source {
  const register = recipientRegister(directory);
  const found = (idOrUpn: string): JsonObject[] => present(userOf(directory, register, idOrUpn));
  return {
    all: () => everybody(directory, register),
    by: { id: found, userPrincipalName: found, mail: found },
  };
}

const present = (object: JsonObject | undefined): JsonObject[] => (object === undefined ? [] : [object]);

type Directory = Call['directory'];

function objectOf({ members }: Directory, recipient: Recipient): JsonObject {
  return recipient.position < members.size
    ? withMailbox(members.at(recipient.position).object, recipient)
    : accountOf(recipient);
}

function userOf(directory: Directory, register: RecipientRegister, idOrUpn: string): JsonObject | undefined {
  const key = idOrUpn.toLowerCase();
  // Exchange finds by names too; the directory does not.
  const recipient = register.find(idOrUpn).find(({ userId, address }) => userId === key || address === key);
  return recipient === undefined ? undefined : objectOf(directory, recipient);
}

function* everybody(directory: Directory, register: RecipientRegister): Iterable<JsonObject> {
  for (const recipient of register.all()) yield objectOf(directory, recipient);
}

/** With `User.Read` alone a person sees nobody else. */
function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const { caller, directory } = call;
  const user = userOf(directory, recipientRegister(directory), value);
  if (user === undefined) throw notFound(value);
  if (caller.kind === 'user' && caller.userId !== user['id'] && !seesOthers(caller.scopes)) throw denied();
  return one('user', 'users', user);
}

function seesOthers(scopes: readonly string[]): boolean {
  return scopes.some((scope) =>
    /^(User\.Read(Basic|Write)?\.All|Directory\.(Read|ReadWrite|AccessAsUser)\.All)$/.test(scope),
  );
}

export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/users', handle: (call) => many('user', 'users', listed(call)) },
  {
    method: 'GET',
    path: '/users/$count',
    handle: (call) => ({ is: 'count', type: 'user', source: listed(call) }),
  },
  { method: 'GET', path: '/users/{}', handle: read },
];
