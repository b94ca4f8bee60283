import type { GraphObject } from '../../directory/model.ts';
import { objectOf, objectsOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { GraphRefusal } from '../refusal.ts';

/** An enabled app role or delegated permission is switched off before it is removed. */
export function checkEntitlements(before: GraphObject, after: GraphObject): void {
  const kept = new Set(entitlements(after).map(({ id }) => id));
  if (entitlements(before).some((entry) => entry['isEnabled'] === true && !kept.has(entry['id']))) {
    throw new GraphRefusal(
      400,
      'CannotDeleteOrUpdateEnabledEntitlement',
      'Permission (scope or role) cannot be deleted or updated unless disabled first.',
    );
  }
}

function entitlements(application: GraphObject): JsonObject[] {
  return [
    ...objectsOf(application, 'appRoles'),
    ...objectsOf(objectOf(application, 'api'), 'oauth2PermissionScopes'),
  ];
}
