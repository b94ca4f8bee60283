import { assess, blockOf, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import type { Standings } from './standing.ts';

/** What is there as wanted, and what somebody else has to do first, by looking alone. */
export function standingsSeen(bench: Bench): Standings {
  const view = viewOf(bench);
  const standings: Standings = new Map();
  for (const spec of bench.desired) {
    const assessment = assess(spec, view);
    const { observed, sign } = assessment;
    const block = blockOf(assessment, view);
    if (sign === 'keep' && observed.is === 'there')
      standings.set(refOf(spec), { is: 'kept', id: observed.id });
    else if (block !== undefined) standings.set(refOf(spec), block);
  }
  return standings;
}
