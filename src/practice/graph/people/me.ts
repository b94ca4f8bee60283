import type { JsonObject } from '../../directory/json.ts';
import type { Member } from '../../directory/members.ts';
import { many, one } from '../call.ts';
import type { Call } from '../call.ts';
import { malformed, notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { roleObject } from '../tenant/directory-roles.ts';

function self({ caller, directory }: Call): Member {
  if (caller.kind === 'app') throw malformed('/me request is only valid with delegated authentication flow.');
  const member = directory.members.find(caller.userId);
  if (member === undefined) throw notFound(caller.userId);
  return member;
}

/** Roles as the directory has them now; the token may still carry others. */
function rolesOf(call: Call): JsonObject[] {
  const { roles } = self(call).user;
  return call.directory.roles.filter(({ templateId }) => roles.includes(templateId)).map(roleObject);
}

const typed = (role: JsonObject): JsonObject => ({
  '@odata.type': '#microsoft.graph.directoryRole',
  ...role,
});

export const meRoutes: readonly Route[] = [
  { method: 'GET', path: '/me', handle: (call) => one('user', 'users', self(call).object) },
  {
    method: 'GET',
    path: '/me/transitiveMemberOf',
    handle: (call) => many('directoryObject', 'directoryObjects', rolesOf(call).map(typed)),
  },
  {
    method: 'GET',
    path: '/me/transitiveMemberOf/microsoft.graph.directoryRole',
    handle: (call) => many('directoryRole', 'directoryRoles', rolesOf(call)),
  },
];
