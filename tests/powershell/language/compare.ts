import { isNothing, itemsOf, type Value } from '../values/value.ts';
import { isTrue, textOf } from '../values/text.ts';
import { Version } from '../values/version.ts';
import { cast } from './casts.ts';
import { NotSpoken } from './not-spoken.ts';
import { numberIn, numberOf } from './numbers.ts';
import { isOf } from './type-names.ts';

const lower = (value: Value): string => textOf(value).toLowerCase();

/** The left side says what is compared; upper and lower case are the same. */
export function areEqual(left: Value, right: Value): boolean {
  if (isNothing(left) || isNothing(right)) return isNothing(left) && isNothing(right);
  if (typeof left === 'string') return left.toLowerCase() === lower(right);
  if (typeof left === 'number') return left === numberIn(right);
  if (typeof left === 'boolean') return left === isTrue(right);
  return left instanceof Version ? textOf(left) === textOf(right) : left === right;
}

function compare(left: Value, right: Value): number {
  if (left instanceof Version) {
    const other = cast(right, 'System.Version');
    if (other instanceof Version) return left.compare(other);
  }
  if (typeof left === 'number' || isNothing(left)) return numberOf(left) - numberOf(right);
  if (typeof left === 'string') return left.toLowerCase().localeCompare(lower(right), 'en');
  throw new NotSpoken(`an order of ${textOf(left)} and ${textOf(right)}`);
}

/** `*` and `?` */
export function isLike(text: string, pattern: string): boolean {
  if (/[[\]`]/.test(pattern)) throw new NotSpoken(`the pattern ${pattern}`);
  const escaped = pattern.replace(/[.+^${}()|\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'is').test(text);
}

type Test = (left: Value, right: Value) => boolean;

const tests: Readonly<Record<string, Test>> = {
  '-eq': areEqual,
  '-ne': (left, right) => !areEqual(left, right),
  '-gt': (left, right) => compare(left, right) > 0,
  '-ge': (left, right) => compare(left, right) >= 0,
  '-lt': (left, right) => compare(left, right) < 0,
  '-le': (left, right) => compare(left, right) <= 0,
  '-like': (left, right) => isLike(textOf(left), textOf(right)),
  '-notlike': (left, right) => !isLike(textOf(left), textOf(right)),
};

const holds = (list: Value, wanted: Value): boolean =>
  (itemsOf(list) ?? [list]).some((each) => areEqual(each, wanted));

const ofLists: Readonly<Record<string, Test>> = {
  '-contains': holds,
  '-notcontains': (list, wanted) => !holds(list, wanted),
  '-in': (wanted, list) => holds(list, wanted),
  '-notin': (wanted, list) => !holds(list, wanted),
  '-is': isOf,
  '-isnot': (value, type) => !isOf(value, type),
};

/** Undefined for an operator that compares nothing. A list on the left is sifted. */
export function comparison(operator: string): ((left: Value, right: Value) => Value) | undefined {
  const ofList = ofLists[operator];
  if (ofList !== undefined) return ofList;
  const test = tests[operator];
  if (test === undefined) return undefined;
  return (left, right) => itemsOf(left)?.filter((each) => test(each, right)) ?? test(left, right);
}
