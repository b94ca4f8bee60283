import { pageOf } from './page.ts';
import type { ArmRoute } from './route.ts';
import { versions } from './versions.ts';

export const tenantRoutes: readonly ArmRoute[] = [
  {
    method: 'GET',
    path: '/tenants',
    versions: versions.subscriptions,
    handle: (call) => {
      const { id, domain, displayName } = call.world.directory.tenant;
      const tenant = {
        id: `/tenants/${id}`,
        tenantId: id,
        countryCode: 'DE',
        displayName,
        domains: [domain],
        tenantCategory: 'Home',
        defaultDomain: domain,
        tenantType: 'AAD',
      };
      return pageOf(call, [tenant]);
    },
  },
];
