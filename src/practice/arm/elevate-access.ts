import { randomUUID } from 'node:crypto';
import { objectIdOf } from '../tokens/caller-id.ts';
import { assignmentsInForce } from '../azure/rights.ts';
import { rowOf } from '../azure/role-assignment.ts';
import { roleTemplate } from '../directory/seed/roles.ts';
import { refusedFor } from './demand.ts';
import type { ArmCall, ArmRoute } from './route.ts';
import { versions } from './versions.ts';

const action = 'Microsoft.Authorization/elevateAccess/action';
const userAccessAdministrator = '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9';

/** A Global Administrator has no right in Azure until they take this one, at the root of everything. */
export const elevateAccessRoutes: readonly ArmRoute[] = [
  {
    method: 'POST',
    path: '/providers/Microsoft.Authorization/elevateAccess',
    versions: versions.elevateAccess,
    handle: (call) => {
      const { caller } = call;
      if (caller.kind !== 'user' || !caller.wids.includes(roleTemplate('Global Administrator')))
        throw refusedFor(call, { action, scope: '/' });
      if (!isElevated(call)) elevate(call);
      return { status: 200 };
    },
  },
];

function isElevated({ world, caller }: ArmCall): boolean {
  return assignmentsInForce({ ...world, roleDelayMs: 0 }, objectIdOf(caller)).some(
    ({ scope, roleDefinitionId }) => scope === '/' && roleDefinitionId === userAccessAdministrator,
  );
}

function elevate({ world, caller }: ArmCall): void {
  const id = objectIdOf(caller);
  const at = new Date(world.now()).toISOString();
  const value = rowOf({
    name: randomUUID(),
    scope: '/',
    roleDefinitionId: userAccessAdministrator,
    principalId: id,
    principalType: 'User',
    description: null,
    condition: null,
    conditionVersion: null,
    createdOn: at,
    updatedOn: at,
    createdBy: id,
    updatedBy: id,
  });
  world.directory.commit([{ kind: 'azureRoleAssignments', id: value.id, value }]);
}
