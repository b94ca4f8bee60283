import type { PracticeAnswer } from '../serve/http.ts';
import type { TwinsInstance } from '../azure/estate.ts';
import { demand, isAllowed, refusedFor } from './demand.ts';
import { pageOf } from './page.ts';
import { notFound } from './refusal.ts';
import { groupOf } from './resource-groups.ts';
import { param, type ArmCall, type ArmRoute } from './route.ts';
import { versions } from './versions.ts';

const type = 'Microsoft.DigitalTwins/digitalTwinsInstances';
const read = `${type}/read`;
const inGroup = '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroup}';

export const digitalTwinsRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: `/subscriptions/{subscriptionId}/providers/${type}`,
    versions: versions.digitalTwins,
    handle: (call) => list(call, instancesIn(call)),
  },
  {
    method: 'GET',
    path: `${inGroup}/providers/${type}`,
    versions: versions.digitalTwins,
    handle: (call) => {
      const seen = isAllowed(call, { action: read, scope: call.path.replace(/\/providers\/.*$/i, '') });
      const { name } = seen ? groupOf(call) : { name: param(call, 'resourceGroup') };
      const instances = instancesIn(call).filter(
        ({ resourceGroup }) => resourceGroup.toLowerCase() === name.toLowerCase(),
      );
      return list(call, instances);
    },
  },
  {
    method: 'GET',
    path: `${inGroup}/providers/${type}/{name}`,
    versions: versions.digitalTwins,
    handle: (call) => {
      demand(call, { action: read, scope: call.path });
      return { status: 200, body: shown(instanceOf(call)) };
    },
  },
];

/** Only what the caller may read; a caller who may read nothing and has no right at the scope is refused. */
function list(call: ArmCall, instances: readonly TwinsInstance[]): PracticeAnswer {
  const seen = instances.filter(({ id }) => isAllowed(call, { action: read, scope: id }));
  const scope = call.path.replace(/\/providers\/.*$/i, '');
  const wish = { action: read, scope };
  if (seen.length === 0 && !isAllowed(call, wish)) throw refusedFor(call, wish);
  return pageOf(call, seen.map(shown));
}

function instanceOf(call: ArmCall): TwinsInstance {
  const group = groupOf(call);
  const asked = param(call, 'name');
  const found = instancesIn(call).find(
    ({ name, resourceGroup }) => resourceGroup === group.name && name.toLowerCase() === asked.toLowerCase(),
  );
  if (found !== undefined) return found;
  throw notFound(
    'ResourceNotFound',
    `The Resource '${type}/${asked}' under resource group '${group.name}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}

function instancesIn(call: ArmCall): TwinsInstance[] {
  const asked = param(call, 'subscriptionId').toLowerCase();
  return call.world.estate.instances.filter(({ subscriptionId }) => subscriptionId === asked);
}

function shown(instance: TwinsInstance): object {
  const { id, name, location, provisioningState, hostName, publicNetworkAccess, createdTime } = instance;
  return {
    properties: {
      provisioningState,
      hostName,
      createdTime,
      lastUpdatedTime: createdTime,
      privateEndpointConnections: [],
      publicNetworkAccess,
    },
    location,
    tags: {},
    id,
    name,
    type,
  };
}
