import type { GraphObject } from '../model.ts';
import type { Draw } from './draw.ts';

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';

/** Ids of what the tenant has in Azure. */
export interface AzureIds {
  /** The tenant's own subscription. */
  readonly home: string;
  /** Another company's, which this tenant looks after. */
  readonly managed: string;
  readonly managedTenant: string;
  /** Another company's, to which nobody here has a way in. */
  readonly foreign: string;
  readonly foreignTenant: string;
}

export function azureIds(draw: Draw): AzureIds {
  return {
    home: draw.guid('subscription home'),
    managed: draw.guid('subscription managed'),
    managedTenant: draw.guid('tenant of the managed subscription'),
    foreign: draw.guid('subscription foreign'),
    foreignTenant: draw.guid('tenant of the foreign subscription'),
  };
}

/** One of them is left over from an application that has been deleted since. */
export function seedRoleAssignments(draw: Draw, createdOn: string): GraphObject[] {
  const { home, managed } = azureIds(draw);
  const azure = draw.guid('account azure');
  const assignment = (
    name: string,
    to: { principalId: string; type: string; role: string; scope: string },
  ) => ({
    id: draw.guid(`role assignment ${name}`),
    scope: to.scope,
    roleDefinitionId: to.role,
    principalId: to.principalId,
    principalType: to.type,
    description: null,
    condition: null,
    conditionVersion: null,
    createdOn,
    updatedOn: createdOn,
    createdBy: '',
    updatedBy: '',
  });
  return [
    assignment('owner', { principalId: azure, type: 'User', role: OWNER, scope: `/subscriptions/${home}` }),
    assignment('reader', {
      principalId: azure,
      type: 'User',
      role: READER,
      scope: `/subscriptions/${managed}`,
    }),
    assignment('left over', {
      principalId: draw.guid('a deleted service principal'),
      type: 'ServicePrincipal',
      role: READER,
      scope: `/subscriptions/${home}`,
    }),
  ];
}
