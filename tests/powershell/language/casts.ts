import type { Node } from 'web-tree-sitter';
import { raised } from '../values/errors.ts';
import { isTrue, textOf } from '../values/text.ts';
import { enumerate, type Value } from '../values/value.ts';
import { Version } from '../values/version.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberOf } from './numbers.ts';

function toVersion(value: Value): Value {
  if (value instanceof Version) return value;
  const version = Version.parse(textOf(value));
  if (version !== undefined) return version;
  throw raised(
    `Cannot convert value "${textOf(value)}" to type "System.Version".`,
    'InvalidCastParseTargetInvocation',
  );
}

const casts: Readonly<Record<string, (value: Value) => Value>> = {
  'System.Boolean': isTrue,
  'System.Int32': (value) => Math.round(numberOf(value)),
  'System.String': textOf,
  'System.Version': toVersion,
  'System.Void': () => undefined,
  'System.Object[]': (value) => [...enumerate(value)],
};

/** @param type full name */
export function cast(value: Value, type: string, node?: Node): Value {
  const row = casts[type];
  if (row === undefined) throw new NotSpoken(`a cast to [${type}]`, node);
  return row(value);
}
