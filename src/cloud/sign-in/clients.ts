import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { tokenCache } from './cache/token-cache.ts';
import { authorities } from './msal/authority.ts';
import { publicClient } from './msal/public-client.ts';
import type { PublicClient } from './msal/public-client.ts';
import type { PersonSignInParts } from './person-sign-in.ts';

/** MSAL's client for one operation, all of them on one token cache. */
export interface Clients {
  forTenant(tenantId: string | undefined): Promise<Result<PublicClient>>;
  /** Looks into the cache only. */
  offline(): PublicClient;
}

export function clientsOf({ cloud, clientId, cacheFolder, vault, http }: PersonSignInParts): Clients {
  const cache = tokenCache({ folder: cacheFolder, cloud: cloud.name, keys: vault });
  const find = authorities(cloud, http);
  return {
    forTenant: async (tenantId) => {
      const authority = await find(tenantId);
      return authority.ok ? done(publicClient(clientId, authority.value, { http, cache })) : authority;
    },
    offline: () => publicClient(clientId, { authority: `${cloud.login}/organizations` }, { http, cache }),
  };
}
