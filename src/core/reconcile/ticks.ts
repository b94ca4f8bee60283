import type { Step } from '../../contract/checklist.ts';
import type { Answers } from '../../contract/guides.ts';
import type { StepSpec } from '../guides/guide.ts';

type Ticks = NonNullable<Step['ticks']>;

/** Nobody ticks off more one by one; then the step is confirmed as a whole. */
const MOST = 500;

/** Under which name the journal has the tick of one item. */
export const tickOf = (step: string, item: string): string => `${step}/${item.toLowerCase()}`;

/** What a step ticks off, and what of it is ticked. */
export function ticksOf(
  { id, ticksOff }: StepSpec,
  answers: Answers,
  isConfirmed: (name: string) => boolean,
): Ticks | undefined {
  const items = ticksOff === undefined ? undefined : answers[ticksOff];
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST) return undefined;
  const all = isConfirmed(id);
  return items.map((item) => ({ item, done: all || isConfirmed(tickOf(id, item)) }));
}
