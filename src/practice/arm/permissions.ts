import { objectIdOf } from '../tokens/caller-id.ts';
import { permissionsAt } from '../azure/rights.ts';
import { refusedFor } from './demand.ts';
import { pageOf } from './page.ts';
import { param, type ArmRoute } from './route.ts';
import { versions } from './versions.ts';

const type = 'Microsoft.Authorization/permissions';

/** What the caller may do at a scope, one entry for each role held there. */
export const permissionRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: `{scope*}/providers/${type}`,
    versions: versions.permissions,
    handle: (call) => {
      const scope = param(call, 'scope');
      const held = permissionsAt(call.world, objectIdOf(call.caller), scope);
      if (held.length === 0) throw refusedFor(call, { action: `${type}/read`, scope });
      return pageOf(call, held);
    },
  },
];
