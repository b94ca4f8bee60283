import { builtInRole } from '../../azure/built-in-roles.ts';
import { badRequest } from '../refusal.ts';
import { noSuchRole } from '../role-definitions.ts';

const path =
  /^(?:\/subscriptions\/[^/]+(?:\/.+)?)?\/providers\/Microsoft\.Authorization\/roleDefinitions\/([^/]+)$/i;

/** The GUID of the role that a body names by its whole path. */
export function checkRole(roleDefinitionId: string): string {
  const [, name] = path.exec(roleDefinitionId) ?? [];
  if (name === undefined)
    throw badRequest(
      'InvalidRoleDefinitionId',
      `The role definition ID '${roleDefinitionId}' is not valid. It has to be a resource ID.`,
    );
  const role = builtInRole(name);
  if (role === undefined) throw badRequest('RoleDefinitionDoesNotExist', noSuchRole(name));
  return role.id;
}
