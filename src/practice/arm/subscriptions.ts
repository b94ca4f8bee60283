import { objectIdOf } from '../tokens/caller-id.ts';
import type { Subscription } from '../azure/estate.ts';
import { assignmentsInForce } from '../azure/rights.ts';
import { covers } from '../azure/scope.ts';
import { demand } from './demand.ts';
import { pageOf } from './page.ts';
import { param, type ArmCall, type ArmRoute } from './route.ts';
import { versions } from './versions.ts';

export const subscriptionRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: '/subscriptions',
    versions: versions.subscriptions,
    handle: (call) => {
      const seen = call.world.estate.subscriptions.filter((subscription) => isSeen(call, subscription));
      return pageOf(call, seen.map(shown), { count: { type: 'Total', value: seen.length } });
    },
  },
  {
    method: 'GET',
    path: '/subscriptions/{subscriptionId}',
    versions: versions.subscriptions,
    handle: (call) => {
      demand(call, { action: 'Microsoft.Resources/subscriptions/read', scope: call.path });
      const asked = param(call, 'subscriptionId').toLowerCase();
      const found = call.world.estate.subscriptions.find(({ subscriptionId }) => subscriptionId === asked);
      return { status: 200, body: found === undefined ? {} : shown(found) };
    },
  },
];

/** A role anywhere in a subscription, one for data included, makes it appear in the list. */
function isSeen({ world, caller }: ArmCall, { subscriptionId, tenantId, managedBy }: Subscription): boolean {
  const own = world.directory.tenant.id;
  if (tenantId !== own && !managedBy.includes(own)) return false;
  const path = `/subscriptions/${subscriptionId}`;
  return assignmentsInForce(world, objectIdOf(caller)).some(
    ({ scope }) => covers(scope, path) || covers(path, scope),
  );
}

function shown({ subscriptionId, displayName, tenantId, managedBy }: Subscription): object {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: 'RoleBased',
    managedByTenants: managedBy.map((id) => ({ tenantId: id })),
    subscriptionId,
    tenantId,
    displayName,
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: 'PayAsYouGo_2014-09-01',
      spendingLimit: 'Off',
    },
  };
}
