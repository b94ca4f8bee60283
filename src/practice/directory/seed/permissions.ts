import published from '../../data/permissions.json' with { type: 'json' };
import type { Json } from '../model.ts';
import type { JsonObject } from '../json.ts';

/** The one delegated permission of Azure Resource Manager, which the published lists leave out. */
const resourceManager = {
  appId: '797f4846-ba00-4fd7-ba43-dac1f8f63013',
  displayName: 'Windows Azure Service Management API',
  roles: [],
  scopes: [
    [
      '41094075-9dad-400e-a0bd-54e686782033',
      'user_impersonation',
      'Access Azure Service Management as you',
      'User',
    ],
  ],
};

/** App roles and delegated permissions that a resource offers, in the shape of its service principal. */
export function permissionsOf(appId: string): { appRoles: Json[]; oauth2PermissionScopes: Json[] } {
  const resource = [...published, resourceManager].find((known) => known.appId === appId);
  return {
    appRoles: (resource?.roles ?? []).map(([id = '', value = '', name = '']) =>
      appRole({ id, value, displayName: name, allowed: ['Application'] }),
    ),
    oauth2PermissionScopes: (resource?.scopes ?? []).map(([id = '', value = '', name = '', type = '']) => ({
      adminConsentDescription: name,
      adminConsentDisplayName: name,
      id,
      isEnabled: true,
      type,
      userConsentDescription: name,
      userConsentDisplayName: name,
      value,
    })),
  };
}

export function appRole(role: {
  id: string;
  value: string;
  displayName: string;
  allowed: string[];
}): JsonObject {
  return {
    allowedMemberTypes: role.allowed,
    description: role.displayName,
    displayName: role.displayName,
    id: role.id,
    isEnabled: true,
    origin: 'Application',
    value: role.value,
  };
}
