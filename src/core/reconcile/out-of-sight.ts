import type { StepSpec } from '../guides/guide.ts';
import { assess, blockOf } from './assess.ts';
import { viewOf } from './bench.ts';
import type { Bench } from './bench.ts';
import { lastWordOn } from './last-word.ts';
import { shownBy } from './shown-in.ts';

/**
 * What a step shows was done by somebody else where this person cannot look (Azure, Exchange): where the step stood, it stays.
 * Not seeing it says nothing of it.
 */
export function isOutOfSight(bench: Bench, step: StepSpec): boolean {
  const view = viewOf(bench);
  const entries = bench.session.journal.entries();
  return shownBy(step, bench.desired).some(
    (spec) => blockOf(assess(spec, view), view)?.is === 'waiting' && lastWordOn(entries, spec) !== undefined,
  );
}
