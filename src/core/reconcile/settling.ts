import type { Bench } from './bench.ts';
import type { Standings } from './standing.ts';

/** Why a resource has to wait, until when (milliseconds since the epoch), for the how-manieth time. */
export interface Delay {
  readonly for: 'directory' | 'throttle' | 'network';
  readonly until: number;
  readonly attempt: number;
}

/** What a run that writes carries from wave to wave. */
export interface Settling {
  readonly bench: Bench;
  readonly standings: Standings;
  /** Resources that have to wait, and why. */
  readonly delays: Map<string, Delay>;
  /** Only these, by `kind/key`; undefined: all. */
  readonly only: ReadonlySet<string> | undefined;
  /** Told after each wave. */
  readonly tell: (delay?: Delay) => void;
}
