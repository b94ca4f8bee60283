import type { StepSpec } from '../guides/guide.ts';
import { assess, blockOf, refOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { lastWordOn } from './last-word.ts';

/**
 * What a step shows was done by somebody else where this person cannot look (Azure): where the step stood, it stays.
 * Not seeing it says nothing of it.
 */
export function isOutOfSight(bench: Bench, { shows }: StepSpec): boolean {
  const view = viewOf(bench);
  const entries = bench.session.journal.entries();
  return bench.desired
    .filter((spec) => shows.some((each) => refOf(each) === refOf(spec)))
    .some(
      (spec) =>
        blockOf(assess(spec, view), view)?.is === 'waiting' && lastWordOn(entries, spec) !== undefined,
    );
}
