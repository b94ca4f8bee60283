import { seenClientId } from '../../contract/ids.ts';
import type { ClientId, PermissionId } from '../../contract/ids.ts';
import type { Application } from './graph-shapes.ts';
import type { View } from './kind.ts';
import { appRoleIn } from './app-roles.ts';
import { resourceAppId, scopeId, wanted } from './linked.ts';

/** A permission that the registration shall list. `id` is unknown while its resource is. */
export interface RequiredPermission {
  readonly resourceAppId: ClientId;
  readonly value: string;
  readonly type: 'Role' | 'Scope';
  readonly id: PermissionId | undefined;
}

/** Every permission that the chosen features need and that `requiredResourceAccess` is to list. */
export function requiredPermissions(view: View): readonly RequiredPermission[] {
  const roles = wanted(view, 'app-role-assignment')
    .filter(({ matching }) => matching === undefined)
    .map((spec): RequiredPermission => ({
      resourceAppId: resourceAppId(view, spec.resource) ?? seenClientId.parse(''),
      value: spec.value,
      type: 'Role',
      id: appRoleIn(view, spec)?.id,
    }));
  const scopes = wanted(view, 'delegated-permission-grant').flatMap((spec) =>
    spec.scopes.map((value): RequiredPermission => ({
      resourceAppId: resourceAppId(view, spec.resource) ?? seenClientId.parse(''),
      value,
      type: 'Scope',
      id: scopeId(view, spec.resource, value),
    })),
  );
  return [...roles, ...scopes];
}

type Access = Application['requiredResourceAccess'];

export function lists(access: Access, permission: RequiredPermission): boolean {
  return access.some(
    (entry) =>
      entry.resourceAppId === permission.resourceAppId &&
      entry.resourceAccess.some((each) => each.id === permission.id && each.type === permission.type),
  );
}

/** What is there, and what is missing beside it: nothing is taken out. */
export function merged(access: Access, missing: readonly RequiredPermission[]): Access {
  const result = access.map((entry) => ({ ...entry, resourceAccess: [...entry.resourceAccess] }));
  for (const { resourceAppId, id, type } of missing) {
    if (id === undefined) continue;
    const entry = result.find((each) => each.resourceAppId === resourceAppId);
    if (entry === undefined) result.push({ resourceAppId, resourceAccess: [{ id, type }] });
    else entry.resourceAccess.push({ id, type });
  }
  return result;
}

/** The opposite, for undo: only the named ones go; an entry left empty goes too. */
export function without(access: Access, gone: readonly { resourceAppId: string; id: string }[]): Access {
  return access
    .map((entry) => ({
      ...entry,
      resourceAccess: entry.resourceAccess.filter(
        (each) => !gone.some((one) => one.resourceAppId === entry.resourceAppId && one.id === each.id),
      ),
    }))
    .filter((entry) => entry.resourceAccess.length > 0);
}
