import type { RoleAssignment } from '../../azure/role-assignment.ts';
import { roleDefinitionPath } from '../role-definitions.ts';

export const type = 'Microsoft.Authorization/roleAssignments';

export function shown(assignment: RoleAssignment): object {
  const { name, scope, roleDefinitionId, principalId, principalType } = assignment;
  return {
    properties: {
      roleDefinitionId: roleDefinitionPath(roleDefinitionId, scope),
      principalId,
      principalType,
      scope,
      condition: assignment.condition,
      conditionVersion: assignment.conditionVersion,
      createdOn: assignment.createdOn,
      updatedOn: assignment.updatedOn,
      createdBy: nullIfEmpty(assignment.createdBy),
      updatedBy: nullIfEmpty(assignment.updatedBy),
      delegatedManagedIdentityResourceId: null,
      description: assignment.description,
    },
    id: `${scope === '/' ? '' : scope}/providers/${type}/${name}`,
    type,
    name,
  };
}

function nullIfEmpty(text: string): string | null {
  return text === '' ? null : text;
}
