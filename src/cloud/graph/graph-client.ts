import { AuthenticationHandler, Client } from '@microsoft/microsoft-graph-client';
import type { Cloud } from '../clouds/cloud.ts';
import type { CloudHttp } from './cloud-http.ts';

/**
 * Without the client's RetryHandler: it would send writes again, does not see the parts of a batch, and sleeps on a
 * clock of its own. `read-again.ts` retries what may be retried.
 * The token is attached to the cloud's own Graph host only, and only over https.
 */
export function graphClient(cloud: Cloud, http: CloudHttp, token: string): Client {
  const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.resolve(token) });
  authentication.setNext(http);
  return Client.initWithMiddleware({
    baseUrl: `${cloud.graph}/`,
    defaultVersion: 'v1.0',
    customHosts: new Set([new URL(cloud.graph).hostname]),
    middleware: authentication,
  });
}
