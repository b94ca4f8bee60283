import type { WritableDirectory } from '../directory/writable.ts';
import { builtInRole, type RolePermissions } from './built-in-roles.ts';
import { matchesAction } from './matches-action.ts';
import { assignmentIn, type RoleAssignment } from './role-assignment.ts';
import { covers, type Scope } from './scope.ts';

/** Where rights are read: the assignments that are in force by now. */
export interface RightsPorts {
  readonly directory: WritableDirectory;
  /** How late an assignment takes effect. */
  readonly roleDelayMs: number;
  now(): number;
}

/** Something somebody wants to do, or to do with data. */
export type Wish = { readonly scope: Scope } & (
  { readonly action: string } | { readonly dataAction: string }
);

export function assignmentsInForce(ports: RightsPorts, principalId: string): RoleAssignment[] {
  const asOf = ports.roleDelayMs === 0 ? undefined : ports.now() - ports.roleDelayMs;
  return ports.directory
    .rows('azureRoleAssignments')
    .where('principalId', principalId, asOf)
    .map(assignmentIn);
}

/** Roles add up; what one role leaves out another may still give. */
export function may(ports: RightsPorts, principalId: string, wish: Wish): boolean {
  return permissionsAt(ports, principalId, wish.scope).some((permissions) => allows(permissions, wish));
}

export function permissionsAt(ports: RightsPorts, principalId: string, scope: Scope): RolePermissions[] {
  return assignmentsInForce(ports, principalId)
    .filter((assignment) => covers(assignment.scope, scope))
    .flatMap(({ roleDefinitionId }) => builtInRole(roleDefinitionId)?.permissions ?? []);
}

function allows(permissions: RolePermissions, wish: Wish): boolean {
  const { actions, notActions, dataActions, notDataActions } = permissions;
  return 'action' in wish
    ? matchesAction(actions, wish.action) && !matchesAction(notActions, wish.action)
    : matchesAction(dataActions, wish.dataAction) && !matchesAction(notDataActions, wish.dataAction);
}
