import { DateTime } from '../values/date-time.ts';
import { raised } from '../values/errors.ts';
import { textOf } from '../values/text.ts';
import { isNothing, type Value } from '../values/value.ts';
import { NotSpoken } from './not-spoken.ts';

function formatted(value: Value, format: string): string {
  if (format === '') return textOf(value);
  if (isNothing(value)) return '';
  if (value instanceof DateTime && format === 'yyyy-MM-dd') return value.at.toISOString().slice(0, 10);
  throw new NotSpoken(`the format ${format} of ${textOf(value)}`);
}

/** `'{0}: {1}' -f $a, $b`, and `[string]::Format`. */
export function format(pattern: string, values: readonly Value[]): string {
  return pattern.replaceAll(
    /\{\{|\}\}|\{(\d+)(?::([^}]*))?\}/g,
    (found: string, at: string | undefined, how: string | undefined) => {
      if (at === undefined) return found.slice(1);
      if (Number(at) < values.length) return formatted(values[Number(at)], how ?? '');
      throw raised(
        'Error formatting a string: Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
        'FormatError',
      );
    },
  );
}
