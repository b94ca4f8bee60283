import type { Result } from '../../contract/problem.ts';
import type { Answer, Ask, Cancel } from '../../core/ports.ts';
import type { Span } from './tally.ts';

/** Sends one wave, asks of one service only; answers in the order of the asks. */
export type SendWave = (asks: readonly Ask[], cancel?: Cancel) => Promise<readonly Answer[]>;

/** The way to one service; a `Wire` has one a service. */
export interface Road {
  /** Gets the token for the next wave. A problem means that nothing was sent, on no road of the wave. */
  open(): Promise<Result<SendWave>>;
  spans(): readonly Span[];
}
