import type { GraphObject } from '../../directory/model.ts';
import { many, nothing, one } from '../call.ts';
import type { Call, Outcome, Source } from '../call.ts';
import { badRequest, notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { current, keyAt, shown } from '../target.ts';
import { createAssignment } from './create.ts';
import { sides } from './sides.ts';
import type { Side } from './sides.ts';

function list(call: Call, side: Side): Outcome {
  const { id } = shown(call, 'servicePrincipals');
  const source: Source = {
    all: () => call.directory.rows('appRoleAssignments').where(side.own, id, call.asOf),
  };
  return many('appRoleAssignment', setOf(id, side), source);
}

function read(call: Call, side: Side): Outcome {
  const { id } = shown(call, 'servicePrincipals');
  const key = keyAt(call, 1).value;
  const row = call.directory.rows('appRoleAssignments').get(key, call.asOf);
  if (row?.[side.own] !== id) throw notFound(key);
  return one('appRoleAssignment', setOf(id, side), row);
}

/** An assignment that is gone and one that hangs elsewhere are told in the same words. */
function remove(call: Call, side: Side): Outcome {
  const { id } = current(call, 'servicePrincipals');
  const row: GraphObject | undefined = call.directory.rows('appRoleAssignments').get(keyAt(call, 1).value);
  if (row?.[side.own] !== id) throw badRequest('EntitlementGrant being updated or deleted is not found.');
  call.directory.commit([{ kind: 'appRoleAssignments', id: row.id, value: null }]);
  return nothing;
}

function setOf(id: string, side: Side): string {
  return `servicePrincipals('${id}')/${side.name}`;
}

const routesOf = (side: Side): Route[] => {
  const path = `/servicePrincipals/{}/${side.name}`;
  const body = 'POST /servicePrincipals/{servicePrincipal-id}/appRoleAssignments';
  return [
    { method: 'GET', path, handle: (call) => list(call, side) },
    { method: 'POST', path, deed: 'assignAppRole', body, handle: (call) => createAssignment(call, side) },
    { method: 'GET', path: `${path}/{}`, handle: (call) => read(call, side) },
    { method: 'DELETE', path: `${path}/{}`, deed: 'assignAppRole', handle: (call) => remove(call, side) },
  ];
};

export const appRoleAssignmentRoutes: readonly Route[] = sides.flatMap(routesOf);
