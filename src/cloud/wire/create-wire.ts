import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import type { Answer, Ask, Cancel, Wire } from '../../core/ports.ts';
import type { Road, SendWave } from './road.ts';
import { longestChain } from './tally.ts';

/** A new service is a row here. */
type Roads = Readonly<Partial<Record<Ask['service'], Road>>>;
type Opened = Map<Ask['service'], SendWave>;

async function openAll(roads: Roads, asks: readonly Ask[]): Promise<Result<Opened>> {
  const opened: Opened = new Map();
  for (const service of new Set(asks.map((ask) => ask.service))) {
    const road = roads[service];
    if (!road) throw new Error(`No road leads to ${service}.`);
    const send = await road.open();
    if (!send.ok) return send;
    opened.set(service, send.value);
  }
  return done(opened);
}

async function sendAll(opened: Opened, asks: readonly Ask[], cancel?: Cancel): Promise<readonly Answer[]> {
  const answers = new Map<Ask, Answer>();
  const groups = [...opened].map(async ([service, send]) => {
    const own = asks.filter((ask) => ask.service === service);
    (await send(own, cancel)).forEach((answer, index) => {
      const ask = own[index];
      if (ask) answers.set(ask, answer);
    });
  });
  await Promise.all(groups);
  return asks.flatMap((ask) => answers.get(ask) ?? []);
}

export function createWire(roads: Roads): Wire {
  return {
    send: async (asks, cancel) => {
      const opened = await openAll(roads, asks);
      if (!opened.ok) return opened;
      if (cancel?.aborted) return refuse({ code: 'cancelled' });
      return done(await sendAll(opened.value, asks, cancel));
    },
    counts: () => {
      const spans = Object.values(roads).flatMap((road) => road.spans());
      return { total: spans.length, sequential: longestChain(spans) };
    },
  };
}
