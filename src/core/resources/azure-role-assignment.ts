import { z } from 'zod';
import type { ResourceSpec } from '../guides/guide.ts';
import { rolesThatSuffice } from '../preflight/roles.ts';
import {
  roleAssignmentId,
  roleAssignmentPath,
  roleAssignmentsAt,
  roleDefinitionId,
  scopeOfAssignment,
  subscriptions,
  twinsInstancesIn,
} from './azure-paths.ts';
import { roleAssignment as shape, type RoleAssignment } from './azure-shapes.ts';
import type { Blocked, Kind, View } from './kind.ts';
import { labels } from './labels.ts';
import { principalIdIn, servicePrincipalIn } from './linked.ts';
import { instanceIn, type Instance } from './twins-instance.ts';
import { subscriptionsIn } from './twins-subscriptions.ts';
import { uuid5 } from './uuid5.ts';

type Spec = Extract<ResourceSpec, { kind: 'azure-role-assignment' }>;

interface Seen {
  readonly assignment: RoleAssignment;
  readonly instance: Instance;
}

const list = z.object({ value: z.array(shape) }).transform(({ value }) => value);
const azureUrlNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** Follows from what is assigned to whom and where, so that a second run puts the same assignment again. */
export function assignmentName(scope: string, principalId: string, role: string): string {
  return uuid5(azureUrlNamespace, [scope, principalId, role].join('|').toLowerCase());
}

/** Where the roles of a principal at the wanted instance are read; undefined while either is not known. */
export function assignmentsAddress(
  spec: Spec,
  view: View,
  principalId: string | undefined,
): string | undefined {
  const found = instanceIn(view, spec);
  return found.is !== 'there' || principalId === undefined
    ? undefined
    : roleAssignmentsAt(found.thing.id, principalId);
}

function foreignReads(spec: Spec, view: View): string[] {
  const found = subscriptionsIn(view, spec.subscription);
  const lists =
    found.is === 'there' ? found.thing.map(({ subscriptionId }) => twinsInstancesIn(subscriptionId)) : [];
  return [subscriptions, ...lists];
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).toLowerCase();

function isWanted({ properties }: RoleAssignment, spec: Spec, principalId: string): boolean {
  return (
    properties.principalId === principalId && lastOf(properties.roleDefinitionId) === spec.roleDefinitionId
  );
}

/** At the instance itself. Further up it counts as well, and is somebody else's. */
function isDirect({ assignment, instance }: Seen): boolean {
  return scopeOfAssignment(assignment.id).toLowerCase() === instance.id.toLowerCase();
}

function blocked(spec: Spec, view: View): Blocked | undefined {
  const found = instanceIn(view, spec);
  const roles = rolesThatSuffice('assign-azure-role');
  if (found.is === 'unreadable') return { is: 'waiting', roles, problem: found.answer.unsent };
  if (found.is !== 'unusable') return undefined;
  const { problem } = found;
  const isNobody = problem.code === 'azure-subscription-unusable' && problem.reason === 'none';
  return isNobody ? { is: 'waiting', roles, problem } : { is: 'failed', problem };
}

/**
 * A data role at an instance of Azure Digital Twins, for our service principal. It is Azure that asks for rights here:
 * Microsoft.Authorization/roleAssignments/write, and Microsoft.Authorization/roleAssignments/delete for undo.
 */
export const azureRoleAssignment: Kind<Spec, Seen> = {
  group: 'permissions',
  service: 'arm',
  scopes: { read: 'user_impersonation', write: 'user_impersonation' },
  title: (spec) => labels.dataRole(spec.roleName, spec.instance),
  duty: () => 'assign-azure-role',
  reads(spec, view) {
    const address = assignmentsAddress(spec, view, principalIdIn(view));
    return [...foreignReads(spec, view), ...(address === undefined ? [] : [address])];
  },
  settled: foreignReads,
  observe(spec, view) {
    const found = instanceIn(view, spec);
    const principal = servicePrincipalIn(view);
    if (found.is === 'unusable') return { is: 'absent' };
    if (found.is !== 'there') return found;
    if (principal.is !== 'there') return principal;
    const read = view.world.find(roleAssignmentsAt(found.thing.id, principal.body.id), list);
    if (read.is !== 'there') return read;
    const [first, ...more] = read.body
      .filter((each) => isWanted(each, spec, principal.body.id))
      .map((assignment): Seen => ({ assignment, instance: found.thing }));
    const seen = more.find(isDirect) ?? first;
    if (seen === undefined) return { is: 'absent' };
    return { is: 'there', id: seen.assignment.id, seen, requestId: read.answer.requestId };
  },
  blocked,
  diff: () => [],
  apply(spec, _seen, view) {
    const found = instanceIn(view, spec);
    const principal = servicePrincipalIn(view);
    if (found.is !== 'there' || principal.is !== 'there') return undefined;
    const { id: scope, subscriptionId } = found.thing;
    const name = assignmentName(scope, principal.body.id, spec.roleDefinitionId);
    const properties = {
      roleDefinitionId: roleDefinitionId(subscriptionId, spec.roleDefinitionId),
      principalId: principal.body.id,
      // Spares Azure the look into a directory that may not show the principal yet.
      principalType: 'ServicePrincipal',
    };
    const path = roleAssignmentPath(roleAssignmentId(scope, name));
    return { ask: { service: 'arm', method: 'PUT', path, body: { properties } }, operation: 'create' };
  },
  learn(spec, { answer }, view) {
    const made = shape.parse(answer.body);
    const address = assignmentsAddress(spec, view, made.properties.principalId);
    if (address === undefined) return;
    const before = view.world.find(address, list);
    const value = [...(before.is === 'there' ? before.body : []), made];
    view.world.put(address, { ...answer, status: 200, body: { value } });
  },
  ids: (spec, { assignment, instance }) => ({
    id: assignment.id,
    principalId: assignment.properties.principalId,
    role: spec.roleName,
    instance: instance.name,
    instanceId: instance.id,
    hostName: instance.hostName,
  }),
  undo(owned) {
    const { id } = owned.ids;
    if (id === undefined) return { how: 'nothing' };
    const ask = { service: 'arm', method: 'DELETE', path: roleAssignmentPath(id) } as const;
    return { how: 'write', write: { ask, operation: 'remove' } };
  },
  evidence: (spec, seen) =>
    labels.dataRoleSeen(spec.roleName, {
      scope: scopeOfAssignment(seen.assignment.id),
      inherited: !isDirect(seen),
    }),
};
