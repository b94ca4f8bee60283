import { azureIds } from '../directory/seed/azure.ts';
import { Draw } from '../directory/seed/draw.ts';
import type { WritableDirectory } from '../directory/writable.ts';

export interface Subscription {
  readonly subscriptionId: string;
  readonly displayName: string;
  readonly tenantId: string;
  /** Tenants that look after it besides its own. */
  readonly managedBy: readonly string[];
}

export interface ResourceGroup {
  readonly id: string;
  readonly subscriptionId: string;
  readonly name: string;
  readonly location: string;
}

export interface TwinsInstance {
  readonly id: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly name: string;
  readonly location: string;
  readonly provisioningState: 'Succeeded' | 'Provisioning';
  /** Nobody knows it before the instance is provisioned. */
  readonly hostName: string | null;
  readonly publicNetworkAccess: 'Enabled' | 'Disabled';
  readonly createdTime: string;
}

/** What there is in Azure. Only role assignments change. */
export interface Estate {
  readonly subscriptions: readonly Subscription[];
  readonly resourceGroups: readonly ResourceGroup[];
  readonly instances: readonly TwinsInstance[];
}

const location = 'westeurope';

/**
 * A real instance has a host of its own. Here both that can be reached share the port of the digital twins service
 * and are told apart by its two names: `localhost` is `practice-twins`, `127.0.0.1` the one that takes no calls from
 * the public network. A client has to take the host from `properties.hostName`, as it has to with the real service.
 */
export function azureEstate(directory: WritableDirectory, digitalTwinsEndpoint: string): Estate {
  const ids = azureIds(new Draw(directory.seed));
  const { port } = new URL(digitalTwinsEndpoint);
  const group = resourceGroup(ids.home, 'practice-rg');
  const instance = (
    name: string,
    differs: Pick<TwinsInstance, 'hostName'> & Partial<TwinsInstance>,
  ): TwinsInstance => ({
    id: `${group.id}/providers/Microsoft.DigitalTwins/digitalTwinsInstances/${name}`,
    subscriptionId: ids.home,
    resourceGroup: group.name,
    name,
    location,
    provisioningState: 'Succeeded',
    publicNetworkAccess: 'Enabled',
    createdTime: directory.createdAt,
    ...differs,
  });
  return {
    subscriptions: [
      subscription(ids.home, 'Practice subscription', directory.tenant.id),
      {
        ...subscription(ids.managed, 'Fabrikam (managed)', ids.managedTenant),
        managedBy: [directory.tenant.id],
      },
      subscription(ids.foreign, 'Contoso', ids.foreignTenant),
    ],
    resourceGroups: [group, resourceGroup(ids.home, 'empty-rg'), resourceGroup(ids.managed, 'fabrikam-rg')],
    instances: [
      instance('practice-twins', { hostName: `localhost:${port}` }),
      instance('practice-twins-new', { hostName: null, provisioningState: 'Provisioning' }),
      instance('practice-twins-private', { hostName: `127.0.0.1:${port}`, publicNetworkAccess: 'Disabled' }),
    ],
  };
}

function subscription(subscriptionId: string, displayName: string, tenantId: string): Subscription {
  return { subscriptionId, displayName, tenantId, managedBy: [] };
}

function resourceGroup(subscriptionId: string, name: string): ResourceGroup {
  return { id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`, subscriptionId, name, location };
}
