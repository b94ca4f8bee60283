import { Hashtable } from '../values/hashtable.ts';
import { textOf } from '../values/text.ts';
import { enumerate, isNothing, itemsOf, type Value } from '../values/value.ts';
import { comparison } from './compare.ts';
import { format } from './format.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberOf } from './numbers.ts';

function plus(left: Value, right: Value): Value {
  if (isNothing(left)) return right ?? null;
  const items = itemsOf(left);
  if (items !== undefined) return [...items, ...enumerate(right ?? null)];
  if (typeof left === 'string') return left + textOf(right);
  if (typeof left === 'number') return left + numberOf(right);
  throw new NotSpoken(`+ after ${left instanceof Hashtable ? 'a hashtable' : textOf(left)}`);
}

const times = (left: Value, right: Value): Value => {
  if (typeof left !== 'number') throw new NotSpoken(`* after ${textOf(left)}`);
  return left * numberOf(right);
};

const split = (left: Value, right: Value): Value =>
  enumerate(left ?? '').flatMap((each) => textOf(each).split(new RegExp(textOf(right), 'i')));

const operators: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  '+': plus,
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': times,
  '%': (left, right) => numberOf(left) % numberOf(right),
  '-bor': (left, right) => numberOf(left) | numberOf(right),
  '-band': (left, right) => numberOf(left) & numberOf(right),
  '-f': (left, right) => format(textOf(left), itemsOf(right) ?? [right]),
  '-join': (left, right) => enumerate(left).map(textOf).join(textOf(right)),
  '-split': split,
};

/** Of two sides that are both known; names in lower case. Undefined: there is no such operator here. */
export const operator = (name: string): ((left: Value, right: Value) => Value) | undefined =>
  operators[name] ?? comparison(name);
