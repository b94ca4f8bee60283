import type { GraphObject } from '../../directory/model.ts';
import { objectsOf, textOf, textsOf } from '../../directory/json.ts';
import { badRequest } from '../refusal.ts';

/** Stands for default access where a resource offers no roles. */
const DEFAULT_ACCESS = '00000000-0000-0000-0000-000000000000';

const memberTypes = { ServicePrincipal: 'Application', User: 'User' } as const;

/** The role must be offered by the resource, enabled, and meant for this type of member. */
export function checkRoleOffered(
  resource: GraphObject,
  asked: { roleId: string; memberType: keyof typeof memberTypes },
): void {
  const roles = objectsOf(resource, 'appRoles');
  if (asked.roleId === DEFAULT_ACCESS && roles.length === 0) return;
  const role = roles.find(({ id }) => id === asked.roleId);
  const fits =
    role?.['isEnabled'] === true &&
    textsOf(role, 'allowedMemberTypes').includes(memberTypes[asked.memberType]);
  if (!fits) {
    throw badRequest(
      `Permission being assigned was not found on application '${textOf(resource, 'appId')}'.`,
    );
  }
}
