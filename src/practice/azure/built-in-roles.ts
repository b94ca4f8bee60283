export interface RolePermissions {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
}

export interface BuiltInRole {
  /** Name of the role definition, a GUID. */
  readonly id: string;
  readonly roleName: string;
  readonly description: string;
  readonly permissions: RolePermissions;
}

const nothing: RolePermissions = { actions: [], notActions: [], dataActions: [], notDataActions: [] };
const assigningRoles = [
  'Microsoft.Authorization/roleAssignments/write',
  'Microsoft.Authorization/roleAssignments/delete',
];

/** Of Azure's many roles those that say who may assign one, and those for the data of Azure Digital Twins. */
export const builtInRoles: readonly BuiltInRole[] = [
  {
    id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    roleName: 'Owner',
    description: 'Full access to all resources, with the right to assign roles.',
    permissions: { ...nothing, actions: ['*'] },
  },
  {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    roleName: 'Contributor',
    description: 'Full access to all resources, without the right to assign roles.',
    permissions: {
      ...nothing,
      actions: ['*'],
      notActions: [
        'Microsoft.Authorization/*/Delete',
        'Microsoft.Authorization/*/Write',
        'Microsoft.Authorization/elevateAccess/Action',
      ],
    },
  },
  {
    id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    roleName: 'Reader',
    description: 'Sees all resources and changes none.',
    permissions: { ...nothing, actions: ['*/read'] },
  },
  {
    id: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
    roleName: 'User Access Administrator',
    description: 'Manages who has access to resources.',
    permissions: {
      ...nothing,
      actions: ['*/read', 'Microsoft.Authorization/*', 'Microsoft.Support/*'],
    },
  },
  {
    id: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
    roleName: 'Role Based Access Control Administrator',
    description: 'Manages who has access to resources by assigning roles.',
    permissions: { ...nothing, actions: [...assigningRoles, '*/read', 'Microsoft.Support/*'] },
  },
  {
    id: 'bcd981a7-7f74-457b-83e1-cceb9e632ffe',
    roleName: 'Azure Digital Twins Data Owner',
    description: 'Full access to the data of Azure Digital Twins.',
    permissions: {
      ...nothing,
      dataActions: ['digitaltwins', 'eventroutes', 'jobs', 'models', 'query'].map(
        (part) => `Microsoft.DigitalTwins/${part}/*`,
      ),
    },
  },
  {
    id: 'd57506d4-4c8d-48b1-8587-93c323f6a5a3',
    roleName: 'Azure Digital Twins Data Reader',
    description: 'Reads the data of Azure Digital Twins.',
    permissions: {
      ...nothing,
      dataActions: [
        'Microsoft.DigitalTwins/digitaltwins/read',
        'Microsoft.DigitalTwins/digitaltwins/relationships/read',
        'Microsoft.DigitalTwins/eventroutes/read',
        'Microsoft.DigitalTwins/jobs/import/read',
        'Microsoft.DigitalTwins/models/read',
        'Microsoft.DigitalTwins/query/action',
      ],
    },
  },
];

export function builtInRole(id: string): BuiltInRole | undefined {
  return builtInRoles.find((role) => role.id === id.toLowerCase());
}
