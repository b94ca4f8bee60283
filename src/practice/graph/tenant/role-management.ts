import type { JsonObject } from '../../directory/json.ts';
import type { DirectoryRole } from '../../directory/seed/roles.ts';
import { many, one } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { notFound } from '../refusal.ts';
import type { Route } from '../route.ts';
import { keyAt } from '../target.ts';

function definition({ displayName, templateId }: DirectoryRole): JsonObject {
  return {
    id: templateId,
    description: displayName,
    displayName,
    isBuiltIn: true,
    isEnabled: true,
    resourceScopes: ['/'],
    rolePermissions: [],
    templateId,
    version: '1',
  };
}

function readDefinition(call: Call): Outcome {
  const { value } = keyAt(call, 0);
  const role = call.directory.roles.find(({ templateId }) => templateId === value.toLowerCase());
  if (role === undefined) throw notFound(value);
  return one('unifiedRoleDefinition', 'roleManagement/directory/roleDefinitions', definition(role));
}

export const roleManagementRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/roleManagement/directory/roleDefinitions',
    handle: (call) =>
      many(
        'unifiedRoleDefinition',
        'roleManagement/directory/roleDefinitions',
        call.directory.roles.map(definition),
      ),
  },
  { method: 'GET', path: '/roleManagement/directory/roleDefinitions/{}', handle: readDefinition },
];
