import type { Clock } from '../../../../src/core/ports.ts';

/** Real time, and what nobody has to wait for: a pause is over at once. */
export function virtualClock(): Clock {
  let skipped = 0;
  return {
    now: () => Date.now() + skipped,
    sleep: async (ms) => {
      skipped += ms;
    },
  };
}
