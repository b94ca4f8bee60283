import type { Node } from 'web-tree-sitter';
import { Hashtable } from '../values/hashtable.ts';
import { raised } from '../values/errors.ts';
import { MemberSet, PropertyList, PsObject } from '../values/ps-object.ts';
import { textOf } from '../values/text.ts';
import { isNothing, itemsOf, Thing, typesOf, unrolled, type Found, type Value } from '../values/value.ts';
import type { Edition } from './frame.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberOf } from './numbers.ts';
import { TypeName } from './type-names.ts';

const COUNTS = ['count', 'length'];

function ofList(items: readonly Value[], name: string, edition: Edition): Value {
  if (COUNTS.includes(name)) return items.length;
  return unrolled(items.flatMap((each) => own(each, name)?.value ?? intrinsic(each, name, edition) ?? []));
}

function own(value: Value, name: string): Found {
  if (typeof value === 'string') return name === 'length' ? { value: value.length } : undefined;
  return value instanceof Thing ? value.member(name) : undefined;
}

/** What every object has. Windows PowerShell forgets the count of an object that a script or a module made. */
function intrinsic(value: Value, name: string, edition: Edition): Value {
  if (name === 'psobject') return new MemberSet(value);
  if (!COUNTS.includes(name)) return null;
  if (isNothing(value)) return 0;
  return edition === '5.1' && value instanceof PsObject ? null : 1;
}

/** `$value.Name`; a member that is not there is $null. */
export function memberOf(value: Value, given: string, edition: Edition): Value {
  const name = given.toLowerCase();
  const items = itemsOf(value);
  if (items !== undefined && name !== 'psobject') return ofList(items, name, edition);
  const found = own(value, name);
  return found === undefined ? intrinsic(value, name, edition) : found.value;
}

const ofText: Readonly<Record<string, (text: string, args: readonly Value[]) => Value>> = {
  padright: (text, [width, sign]) => text.padEnd(numberOf(width), textOf(sign)),
  replace: (text, [from, to]) => text.replaceAll(textOf(from), textOf(to)),
  split: (text, [mark]) => text.split(textOf(mark)),
  tolower: (text) => text.toLowerCase(),
  toupper: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};

const ofAll: Readonly<Record<string, (value: Value) => Value>> = {
  gettype: (value) => new TypeName(typesOf(value)[0] ?? ''),
  tostring: textOf,
};

interface Method {
  readonly value: Value;
  readonly name: string;
  readonly node: Node;
}

function methodOf(
  value: Value,
  name: string,
): ((args: readonly Value[]) => Value | Promise<Value>) | undefined {
  const method = value instanceof Thing ? value.method(name) : undefined;
  const text = typeof value === 'string' ? ofText[name] : undefined;
  if (typeof value === 'string' && text !== undefined) return (args) => text(value, args);
  const common = ofAll[name];
  return method ?? (common === undefined ? undefined : () => common(value));
}

/** `$value.Name(…)` */
export async function callOn({ value, name, node }: Method, args: readonly Value[]): Promise<Value> {
  if (isNothing(value))
    throw raised('You cannot call a method on a null-valued expression.', 'InvokeMethodOnNull');
  const method = methodOf(value, name.toLowerCase());
  if (method === undefined) throw new NotSpoken(`the method ${name} of ${typesOf(value)[0] ?? ''}`, node);
  return method(args);
}

/** `$value[$index]`; beyond a list's end is $null. */
export function elementOf(value: Value, index: Value, node: Node): Value {
  if (isNothing(value)) throw raised('Cannot index into a null array.', 'NullArray');
  if (value instanceof Hashtable) return value.get(index);
  if (value instanceof PropertyList) return value.named(index);
  const items = itemsOf(value);
  if (items === undefined || itemsOf(index) !== undefined)
    throw new NotSpoken(`an index into ${typesOf(value)[0] ?? ''}`, node);
  return items.at(numberOf(index)) ?? null;
}
