/** A public client of Microsoft's own. It needs no registration in the tenant. */
export interface FirstPartyClient {
  readonly appId: string;
  readonly displayName: string;
  /** By the resource's appId; a resource that is not in it is refused. */
  readonly preauthorised: Readonly<Record<string, Preauthorised>>;
}

export interface Preauthorised {
  /** `any`: whatever scope the resource has. */
  readonly scopes: 'any' | readonly string[];
  /** What `.default` means. */
  readonly byDefault: readonly string[];
}

const graph = '00000003-0000-0000-c000-000000000000';
const resourceManager = '797f4846-ba00-4fd7-ba43-dac1f8f63013';
const digitalTwins = '0b07f429-9f4b-4714-9392-cc5e8e80c8b0';

const azureCliOnGraph = [
  'Application.ReadWrite.All',
  'AppRoleAssignment.ReadWrite.All',
  'AuditLog.Read.All',
  'DelegatedPermissionGrant.ReadWrite.All',
  'Directory.AccessAsUser.All',
  'Group.ReadWrite.All',
  'User.ReadWrite.All',
];

export const firstPartyClients: readonly FirstPartyClient[] = [
  {
    appId: '14d82eec-204b-4c2f-b7e8-296a70dab67e',
    displayName: 'Microsoft Graph Command Line Tools',
    // In a real tenant an administrator consents to each scope once. Here that has been done for all of Graph's.
    preauthorised: { [graph]: { scopes: 'any', byDefault: ['User.Read'] } },
  },
  {
    appId: '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
    displayName: 'Microsoft Azure CLI',
    preauthorised: {
      [graph]: { scopes: azureCliOnGraph, byDefault: azureCliOnGraph },
      [resourceManager]: { scopes: ['user_impersonation'], byDefault: ['user_impersonation'] },
      [digitalTwins]: { scopes: ['Read.Write'], byDefault: ['Read.Write'] },
    },
  },
];
