import type { JsonObject } from '../../directory/json.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome, Source } from '../call.ts';
import { denied, notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

function listed({ directory }: Call): Source {
  const found = (idOrUpn: string): JsonObject[] => {
    const member = directory.members.find(idOrUpn);
    return member === undefined ? [] : [member.object];
  };
  return {
    all: () => everybody(directory.members),
    by: { id: found, userPrincipalName: found, mail: found },
  };
}

function* everybody(members: Call['directory']['members']): Iterable<JsonObject> {
  for (let position = 0; position < members.size; position++) yield members.at(position).object;
}

/** With `User.Read` alone a person sees nobody else. */
function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const member = call.directory.members.find(value);
  if (member === undefined) throw notFound(value);
  const { caller } = call;
  if (caller.kind === 'user' && caller.userId !== member.user.id && !seesOthers(caller.scopes))
    throw denied();
  return one('user', 'users', member.object);
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
