import type { JsonObject } from '../../directory/json.ts';
import type { Member } from '../../directory/members.ts';
import type { DirectoryRole } from '../../directory/seed/roles.ts';
import { pruned } from '../query/select.ts';
import { usualUserProperties } from '../../directory/shapes/user.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

export function roleObject({ id, displayName, templateId }: DirectoryRole): JsonObject {
  return { id, deletedDateTime: null, description: displayName, displayName, roleTemplateId: templateId };
}

/** By object id, or by `roleTemplateId` as alternate key. */
function role(call: Call): DirectoryRole {
  const { name, value } = keyAt(call, 0);
  const property = name === 'roleTemplateId' ? 'templateId' : 'id';
  const found = call.directory.roles.find((each) => each[property] === value.toLowerCase());
  if (found === undefined) throw notFound(value);
  return found;
}

/** People with active roles are among the practice accounts. */
export function holders(call: Call): Member[] {
  return call.directory.accounts().flatMap(({ id }) => call.directory.members.find(id) ?? []);
}

function members(call: Call): Outcome {
  const { templateId } = role(call);
  const rows = holders(call)
    .filter(({ user }) => user.roles.includes(templateId))
    .map(({ object }) => ({
      '@odata.type': '#microsoft.graph.user',
      ...pruned(object, usualUserProperties),
    }));
  return many('directoryObject', 'directoryObjects', rows);
}

export const directoryRoleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/directoryRoles',
    handle: (call) => many('directoryRole', 'directoryRoles', call.directory.roles.map(roleObject)),
  },
  {
    method: 'GET',
    path: '/directoryRoles/{}',
    handle: (call) => one('directoryRole', 'directoryRoles', roleObject(role(call))),
  },
  { method: 'GET', path: '/directoryRoles/{}/members', handle: members },
];
