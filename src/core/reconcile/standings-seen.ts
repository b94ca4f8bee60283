import { assess, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import type { Standings } from './standing.ts';

/** What is there as wanted, by looking alone. */
export function standingsSeen(bench: Bench): Standings {
  const view = viewOf(bench);
  const standings: Standings = new Map();
  for (const spec of bench.desired) {
    const { observed, sign } = assess(spec, view);
    if (sign === 'keep' && observed.is === 'there')
      standings.set(refOf(spec), { is: 'kept', id: observed.id });
  }
  return standings;
}
