import { interpolate, namesIn, type Values } from './interpolate.ts';

/** Tells whether what carries `names` counts. Absent `names` always count. */
export type Counts = (names: readonly string[] | undefined) => boolean;

export interface Filling {
  readonly values: Values;
  readonly counts: Counts;
}

const ONE_NAME = /^\$\{\w+\}$/;

/** An item that is one name takes a whole list. */
function item(value: unknown, filling: Filling): unknown[] {
  const listed =
    typeof value === 'string' && ONE_NAME.test(value) ? filling.values[namesIn(value)[0] ?? ''] : undefined;
  if (typeof listed === 'object') return [...listed];
  const filled = filledValue(value, filling);
  return filled === undefined ? [] : [filled];
}

function isLeftOut(value: object, { counts }: Filling): boolean {
  // A part's `for`, as the schema has it.
  return 'for' in value && !counts(value.for as readonly string[] | undefined);
}

function filledValue(value: unknown, filling: Filling): unknown {
  if (typeof value === 'string') return interpolate(value, filling.values);
  if (Array.isArray(value)) return value.flatMap((each) => item(each, filling));
  if (typeof value !== 'object' || value === null) return value;
  return isLeftOut(value, filling) ? undefined : filledIn(value, filling);
}

/** The parts filled in. What names a value that is not known, or is not chosen, is left out. */
export function filledIn(spec: object, filling: Filling): Record<string, unknown> {
  const parts = Object.entries(spec).map(([key, value]): [string, unknown] => [
    key,
    // Choices are names of their own, not text to fill in.
    key === 'for' ? value : filledValue(value, filling),
  ]);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}
