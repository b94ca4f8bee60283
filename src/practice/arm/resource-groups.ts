import type { ResourceGroup } from '../azure/estate.ts';
import { demand, isAllowed, refusedFor } from './demand.ts';
import { pageOf } from './page.ts';
import { notFound } from './refusal.ts';
import { param, type ArmCall, type ArmRoute } from './route.ts';
import { versions } from './versions.ts';

const read = 'Microsoft.Resources/subscriptions/resourceGroups/read';

export const resourceGroupRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: '/subscriptions/{subscriptionId}/resourceGroups',
    versions: versions.resourceGroups,
    handle: (call) => {
      const groups = groupsIn(call);
      const seen = groups.filter(({ id }) => isAllowed(call, { action: read, scope: id }));
      if (seen.length === 0)
        throw refusedFor(call, { action: read, scope: call.path.replace(/\/[^/]+$/, '') });
      return pageOf(call, seen.map(shown));
    },
  },
  {
    method: 'GET',
    path: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}',
    versions: versions.resourceGroups,
    handle: (call) => {
      demand(call, { action: read, scope: call.path });
      return { status: 200, body: shown(groupOf(call)) };
    },
  },
];

/** The resource group of a path, which must exist. */
export function groupOf(call: ArmCall): ResourceGroup {
  const asked = param(call, 'resourceGroup');
  const found = groupsIn(call).find(({ name }) => name.toLowerCase() === asked.toLowerCase());
  if (found !== undefined) return found;
  throw notFound('ResourceGroupNotFound', `Resource group '${asked}' could not be found.`);
}

function groupsIn(call: ArmCall): ResourceGroup[] {
  const asked = param(call, 'subscriptionId').toLowerCase();
  return call.world.estate.resourceGroups.filter(({ subscriptionId }) => subscriptionId === asked);
}

function shown({ id, name, location }: ResourceGroup): object {
  return {
    id,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    properties: { provisioningState: 'Succeeded' },
  };
}
