import type { Answer, Ask, Cancel, Clock } from '../../core/ports.ts';

const TIMES = 3;
const FIRST_PAUSE_MS = 500;
/** No answer, throttled, briefly unavailable, a gateway that gave up. */
const PASSING = new Set([0, 429, 503, 504]);

interface Patience {
  readonly clock: Clock;
  readonly cancel?: Cancel | undefined;
}

type SendAll = (asks: readonly Ask[]) => Promise<Answer[]>;

/** As long as the most patient part asks, else twice as long each time. */
function pauseFor(answers: readonly Answer[], time: number): number {
  const asked = answers.map(({ retryAfterMs }) => retryAfterMs ?? 0);
  return Math.max(FIRST_PAUSE_MS * 2 ** time, ...asked);
}

export const isRead = (asks: readonly Ask[]): boolean => asks.every(({ method }) => method === 'GET');

/** Asks again, up to three times and only for what did not come. For reads: a write is never sent twice. */
export async function readAgain(
  asks: readonly Ask[],
  sendAll: SendAll,
  { clock, cancel }: Patience,
): Promise<Answer[]> {
  const answers = await sendAll(asks);
  for (let time = 0; time < TIMES; time += 1) {
    const open = [...answers.keys()].filter((index) => PASSING.has(answers[index]?.status ?? 0));
    if (open.length === 0) break;
    const waiting = open.flatMap((index) => answers[index] ?? []);
    await clock.sleep(pauseFor(waiting, time), cancel);
    if (cancel?.aborted) break;
    const again = await sendAll(open.flatMap((index) => asks[index] ?? []));
    again.forEach((answer, position) => (answers[open[position] ?? -1] = answer));
  }
  return answers;
}
