import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Ask, Clock } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';
import type { Http } from '../http/create-http.ts';
import type { Road } from '../wire/road.ts';
import { Tally } from '../wire/tally.ts';
import { isRead, readAgain } from './read-again.ts';
import { sendHttp } from './send-http.ts';
import { sendWave } from './send-wave.ts';

interface GraphWireParts {
  readonly cloud: Cloud;
  readonly http: Http;
  /** Asked before every wave. */
  readonly token: () => Promise<Result<string>>;
  readonly clock: Clock;
}

/** Microsoft Graph v1.0. Logs nothing: bodies hold what a tenant keeps to itself, and one answer holds a secret. */
export function createGraphWire({ cloud, http, token, clock }: GraphWireParts): Road {
  const tally = new Tally();
  const { host } = new URL(cloud.graph);
  return {
    spans: () => tally.spans,
    open: async () => {
      const bearer = await token();
      if (!bearer.ok) return bearer;
      const once = sendHttp(cloud, http, bearer.value);
      const sendAll = (asks: readonly Ask[]) => sendWave((ask) => tally.count(() => once(ask)), asks, host);
      return done(async (asks, cancel) =>
        isRead(asks) ? readAgain(asks, sendAll, { clock, cancel }) : sendAll(asks),
      );
    },
  };
}
