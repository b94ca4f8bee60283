import type { Problem } from '../../contract/problem.ts';
import type { Bench } from '../reconcile/bench.ts';

/** `stops`: nothing may be written before it is settled. */
export interface Finding {
  readonly stops: boolean;
  readonly problem: Problem;
}

/** One thing to know before anything is written. It may shorten `bench.secretEnds`. */
export interface Check {
  reads(bench: Bench): readonly string[];
  judge(bench: Bench): readonly Finding[];
}
