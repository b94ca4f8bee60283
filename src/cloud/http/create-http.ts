import { Agent, EnvHttpProxyAgent, fetch } from 'undici';
import type { Dispatcher, RequestInit, Response } from 'undici';
import type { Cloud } from '../clouds/cloud.ts';
import { trusting } from './trusted-roots.ts';

export interface Http {
  /** Does not follow redirects: a bearer token and a body go where they were sent, or nowhere. */
  fetch(url: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Graph may take its time with a write; a body that stalls is a lost connection. */
const PATIENCE = { headersTimeout: 100_000, bodyTimeout: 60_000 };

/** A practice cloud is on loopback, where no proxy leads; the real clouds go by HTTPS_PROXY and NO_PROXY. */
function dispatcherFor({ practice, ca }: Cloud): Dispatcher {
  const trust = ca === undefined ? {} : { connect: { secureContext: trusting(ca) } };
  const Kind = practice ? Agent : EnvHttpProxyAgent;
  return new Kind({ ...PATIENCE, ...trust });
}

export function createHttp(cloud: Cloud): Http {
  const dispatcher = dispatcherFor(cloud);
  return {
    fetch: (url, init) => fetch(url, { redirect: 'manual', ...init, dispatcher }),
    close: () => dispatcher.close(),
  };
}
