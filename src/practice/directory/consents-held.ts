import type { WritableDirectory } from './writable.ts';
import { objectsOf, textOf } from './json.ts';

/** Values of the app roles one service principal holds on another, as they stand. */
export function appRolesHeld(
  directory: WritableDirectory,
  clientId: string,
  resourceId: string,
): readonly string[] {
  const offered = objectsOf(directory.rows('servicePrincipals').get(resourceId), 'appRoles');
  const held = directory
    .rows('appRoleAssignments')
    .where('principalId', clientId)
    .filter((assignment) => assignment['resourceId'] === resourceId)
    .map((assignment) => assignment['appRoleId']);
  return offered
    .filter((role) => role['isEnabled'] === true && held.includes(role['id'] ?? null))
    .map((role) => textOf(role, 'value'));
}

/** Delegated permissions consented for everybody or for this user. */
export function scopesConsented(
  directory: WritableDirectory,
  clientId: string,
  to: { resourceId: string; userId: string },
): readonly string[] {
  const grants = directory
    .rows('oauth2PermissionGrants')
    .where('clientId', clientId)
    .filter((grant) => grant['resourceId'] === to.resourceId)
    .filter((grant) => grant['consentType'] === 'AllPrincipals' || grant['principalId'] === to.userId);
  return [...new Set(grants.flatMap((grant) => textOf(grant, 'scope').split(' ')))].filter(
    (scope) => scope !== '',
  );
}
