import { raised } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import { isNothing, type Value } from '../values/value.ts';

/** Undefined for what cannot be read as a number. */
export function numberIn(value: Value): number | undefined {
  if (isNothing(value) || value === '') return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'number' ? value : Number(textOf(value).trim());
  return Number.isNaN(number) ? undefined : number;
}

export function numberOf(value: Value): number {
  const number = numberIn(value);
  if (number !== undefined) return number;
  const text = `Cannot convert value "${textOf(value)}" to type "System.Int32".`;
  throw raised(
    `${text} Error: "Input string was not in a correct format."`,
    'InvalidCastFromStringToInteger',
  );
}
