import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Answer, Ask, Cancel, Clock } from '../../core/ports.ts';
import { isRead, readAgain } from '../graph/read-again.ts';
import type { Http } from '../http/create-http.ts';
import type { Road } from '../wire/road.ts';
import { Tally } from '../wire/tally.ts';
import { connectedToTenant, isWrite, tokenOfTenant } from './right-tenant.ts';
import { unsent } from '../wire/unsent.ts';
import { sendCmdlets } from './send-cmdlets.ts';
import { sendRequest, type Way } from './send-request.ts';

interface ExchangeWireParts {
  /** Without a final slash; absent where no source names the cloud's. */
  readonly endpoint: string | undefined;
  readonly http: Http;
  /** Asked before every wave. Without one nothing is sent to Exchange, and the answers say so. */
  readonly token: () => Promise<Result<string>>;
  readonly tenantId: string;
  readonly account: string;
  readonly clock: Clock;
}

/** Exchange's cmdlet endpoint, which Microsoft's own module speaks to and does not document. */
export function createExchangeWire({ endpoint, http, token, clock, ...whose }: ExchangeWireParts): Road {
  const tally = new Tally();
  let connected: Promise<Result<void>> | undefined;
  const ready = async (way: Way, asks: readonly Ask[]): Promise<Result<void>> => {
    const named = tokenOfTenant(way.token, whose);
    if (!named.ok || !isWrite(asks)) return named;
    connected ??= tally.count(() => connectedToTenant(way));
    return connected;
  };
  const send = async (way: Way, asks: readonly Ask[], cancel?: Cancel): Promise<readonly Answer[]> => {
    const right = await ready(way, asks);
    if (!right.ok) return asks.map(() => unsent(right.problem));
    const once = sendRequest(way);
    const { host } = new URL(way.endpoint);
    const counted = { send: (request: Parameters<typeof once>[0]) => tally.count(() => once(request)), host };
    const sendAll = (some: readonly Ask[]) => sendCmdlets(counted, some);
    return isRead(asks) ? readAgain(asks, sendAll, { clock, cancel }) : sendAll(asks);
  };
  return {
    spans: () => tally.spans,
    open: async () => {
      const bearer = endpoint === undefined ? noEndpoint : await token();
      if (!bearer.ok) return done(async (asks) => asks.map(() => unsent(bearer.problem)));
      const way = { endpoint: endpoint ?? '', http, token: bearer.value, ...whose };
      return done((asks, cancel) => send(way, asks, cancel));
    },
  };
}

const noEndpoint: Result<string> = {
  ok: false,
  problem: {
    code: 'sign-in-unavailable',
    method: 'exchange',
    reason: 'the cmdlet endpoint of Exchange is not known for this cloud',
  },
};
