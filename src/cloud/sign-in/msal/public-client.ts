import { PublicClientApplication } from '@azure/msal-node';
import type { ICachePlugin } from '@azure/msal-node';
import type { Http } from '../../http/create-http.ts';
import type { Authority } from './authority.ts';
import { networkOf } from './network.ts';
import type { Notes } from './network.ts';

export interface PublicClient {
  readonly app: PublicClientApplication;
  readonly notes: Notes;
}

/** Made anew for each operation: what another process signed out of must not live on in this one's memory. */
export function publicClient(
  clientId: string,
  authority: Authority,
  { http, cache }: { http: Http; cache: ICachePlugin },
): PublicClient {
  const { module, notes } = networkOf(http);
  const app = new PublicClientApplication({
    auth: { clientId, ...authority },
    cache: { cachePlugin: cache },
    system: { networkClient: module },
  });
  return { app, notes };
}
