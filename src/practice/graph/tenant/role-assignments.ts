import type { JsonObject } from '../../directory/json.ts';
import { textOf } from '../../directory/json.ts';
import { created, many, nothing, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, notFound, referenceAbsent } from '../refusal.ts';
import type { GraphRefusal } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';
import { holders } from './directory-roles.ts';

const set = 'roleManagement/directory/roleAssignments';
const path = '/roleManagement/directory/roleAssignments';

function idOf(roleDefinitionId: string, principalId: string): string {
  return Buffer.from(`${roleDefinitionId}${principalId}`.replaceAll('-', ''), 'hex').toString('base64url');
}

/** People's roles lie in the seed, those of service principals are made here. */
function assignments(call: Call): JsonObject[] {
  const people = holders(call).flatMap(({ user }) =>
    user.roles.map((roleDefinitionId) => ({
      id: idOf(roleDefinitionId, user.id),
      roleDefinitionId,
      principalId: user.id,
      directoryScopeId: '/',
    })),
  );
  return [...people, ...call.directory.rows('directoryRoleAssignments').all(call.asOf)];
}

function read(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const found = assignments(call).find(({ id }) => id === value);
  if (found === undefined) throw notFound(value);
  return one('unifiedRoleAssignment', set, found);
}

function create(call: Call): Outcome {
  const { directory, body } = call;
  const roleDefinitionId = textOf(body, 'roleDefinitionId').toLowerCase();
  const principalId = textOf(body, 'principalId').toLowerCase();
  if (textOf(body, 'directoryScopeId') !== '/')
    throw badRequest('The practice cloud assigns directory roles for the whole directory only.');
  if (!directory.roles.some(({ templateId }) => templateId === roleDefinitionId))
    throw referenceAbsent(roleDefinitionId);
  if (directory.rows('servicePrincipals').get(principalId) === undefined)
    throw call.directory.members.find(principalId) === undefined
      ? referenceAbsent(principalId)
      : badRequest('The practice cloud assigns directory roles to service principals only.');
  const id = idOf(roleDefinitionId, principalId);
  if (directory.rows('directoryRoleAssignments').get(id) !== undefined)
    throw badRequest(
      'A conflicting object with one or more of the specified property values is present in the directory.',
    );
  const value = { id, roleDefinitionId, principalId, directoryScopeId: '/' };
  directory.commit([{ kind: 'directoryRoleAssignments', id, value }]);
  return created('unifiedRoleAssignment', set, value);
}

function remove(call: Call): Outcome {
  const { value: id } = keyAt(call, 0);
  if (call.directory.rows('directoryRoleAssignments').get(id) === undefined) throw absentOrSeeded(call, id);
  call.directory.commit([{ kind: 'directoryRoleAssignments', id, value: null }]);
  return nothing;
}

function absentOrSeeded(call: Call, id: string): GraphRefusal {
  return assignments(call).some((row) => row['id'] === id)
    ? badRequest('The practice cloud takes directory roles from people only by its faults.')
    : notFound(id);
}

export const roleAssignmentRoutes: readonly Route[] = [
  { method: 'GET', path, handle: (call) => many('unifiedRoleAssignment', set, assignments(call)) },
  { method: 'GET', path: `${path}/{}`, handle: read },
  { method: 'POST', path, deed: 'assignDirectoryRole', body: `POST ${path}`, handle: create },
  { method: 'DELETE', path: `${path}/{}`, deed: 'assignDirectoryRole', handle: remove },
];
