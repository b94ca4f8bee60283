import type { GraphObject } from './model.ts';
import { objectOf, textOf, textsOf } from './json.ts';

type Keys = (row: GraphObject) => readonly string[];
const property =
  (name: string): Keys =>
  (row) => [textOf(row, name)];

/** Every kind of row and what it is looked up by besides its id. */
export const kinds = {
  applications: {
    appId: property('appId'),
    uniqueName: property('uniqueName'),
    identifierUri: (row) => textsOf(row, 'identifierUris'),
  },
  servicePrincipals: {
    appId: property('appId'),
    name: (row) => textsOf(row, 'servicePrincipalNames').map(withoutFinalSlash),
  },
  appRoleAssignments: { principalId: property('principalId'), resourceId: property('resourceId') },
  oauth2PermissionGrants: { clientId: property('clientId'), resourceId: property('resourceId') },
  /** `{id, object, assignments, grants, owners}`: what was deleted and what went with it. */
  deletedItems: {
    appId: (row) => [textOf(objectOf(row, 'object'), 'appId')],
    uniqueName: (row) => [textOf(objectOf(row, 'object'), 'uniqueName')],
  },
  /** `{id: keyId, salt, hash}`. */
  secrets: {},
  /** `{id, objectId, ownerId}`. */
  owners: { objectId: property('objectId'), ownerId: property('ownerId') },
  federatedIdentityCredentials: { applicationId: property('applicationId') },
  policies: {},
  /** `{id, objectId, policyId}`: which application or service principal takes which policy. */
  appliedPolicies: { objectId: property('objectId'), policyId: property('policyId') },
  /** `{id: userId, roles}`: template ids of directory roles that an account held and holds no more. */
  lostRoles: {},
  signIns: { correlationId: property('correlationId') },
  /** `{id: name, scope, roleDefinitionId, principalId, …}` (azure/role-assignment.ts). */
  azureRoleAssignments: { principalId: property('principalId') },
  /** Who may enter a workspace: `{id, workspaceId, principalId}`. */
  smartspaceAccess: { workspaceId: property('workspaceId'), principalId: property('principalId') },
  smartspaceThreads: { workspaceId: property('workspaceId') },
  smartspaceMessages: { threadId: property('threadId') },
  /** Of service principals: `{id, principalId, roleDefinitionId, directoryScopeId}`. People's lie in the seed. */
  directoryRoleAssignments: { principalId: property('principalId') },
  /** Exchange's own copies of service principals: `{id, appId, objectId, displayName, createdAt}`. */
  exchangeServicePrincipals: { appId: property('appId'), objectId: property('objectId') },
  /** `{id, mailboxId, trusteeKind, trusteeId, accessRights, deny, inheritanceType}`. */
  mailboxPermissions: { mailboxId: property('mailboxId') },
  recipientPermissions: { mailboxId: property('mailboxId') },
  /** `{id: mailboxId, …}`: what an administrator has changed of a mailbox's protocols. */
  mailboxSettings: {},
  transportConfig: {},
  /** `{id: mailboxId/folder, uidNext}`. */
  mailFolders: {},
  /** `{id, folder: mailboxId/folder, uid, flags, at, size, body, gone}`; a seeded message has a row once it changed. */
  mailItems: { folder: property('folder') },
} satisfies Record<string, Record<string, Keys>>;

export type Kind = keyof typeof kinds;

export function withoutFinalSlash(name: string): string {
  return name.replace(/\/+$/, '');
}
