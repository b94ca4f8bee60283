import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../core/ports.ts';

/** How soon a raised cancel that is no AbortSignal is noticed. */
const LOOK_MS = 200;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (ms, cancel) => {
    if (cancel instanceof AbortSignal) return sleepUntilAborted(ms, cancel);
    const end = Date.now() + ms;
    for (let left = ms; left > 0 && cancel?.aborted !== true; left = end - Date.now()) {
      await wait(cancel === undefined ? left : Math.min(left, LOOK_MS));
    }
  },
};

async function sleepUntilAborted(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch (thrown) {
    if (!signal.aborted) throw thrown;
  }
}
