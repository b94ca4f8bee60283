import { done } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Ask, Clock } from '../../core/ports.ts';
import { isRead, readAgain } from '../graph/read-again.ts';
import type { Http } from '../http/create-http.ts';
import type { Road } from '../wire/road.ts';
import { Tally } from '../wire/tally.ts';
import { unsent } from '../wire/unsent.ts';
import { sendArm } from './send-arm.ts';

interface ArmWireParts {
  /** Without a final slash; absent where no source names the cloud's. */
  readonly endpoint: string | undefined;
  readonly http: Http;
  /** Asked before every wave. Nobody need be signed in to Azure: then nothing is sent, and the answers say so. */
  readonly token: () => Promise<Result<string>>;
  readonly clock: Clock;
}

/** Azure Resource Manager. It takes no batches: a wave is so many requests side by side. */
export function createArmWire({ endpoint, http, token, clock }: ArmWireParts): Road {
  const tally = new Tally();
  const bearer = async (): Promise<Result<string>> => (endpoint === undefined ? noEndpoint : token());
  return {
    spans: () => tally.spans,
    open: async () => {
      const got = await bearer();
      if (!got.ok) return done(async (asks) => asks.map(() => unsent(got.problem)));
      const once = sendArm({ endpoint: endpoint ?? '', http, token: got.value });
      const sendAll = (asks: readonly Ask[]) =>
        Promise.all(asks.map((ask) => tally.count(async () => once(ask))));
      return done(async (asks, cancel) =>
        isRead(asks) ? readAgain(asks, sendAll, { clock, cancel }) : sendAll(asks),
      );
    },
  };
}

const noEndpoint: Result<string> = {
  ok: false,
  problem: {
    code: 'sign-in-unavailable',
    method: 'azure',
    reason: 'Azure Resource Manager is not known for this cloud',
  },
};
