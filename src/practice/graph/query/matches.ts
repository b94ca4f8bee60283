import type { Json } from '../../directory/model.ts';
import { isObject } from '../../directory/json.ts';
import type { Filter, FunctionName, Operator } from './filter.ts';
import type { Literal } from './filter-words.ts';

const comparisons: Readonly<Record<Operator, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
};
const textTests: Readonly<Record<FunctionName, (text: string, part: string) => boolean>> = {
  startswith: (text, part) => text.startsWith(part),
  endswith: (text, part) => text.endsWith(part),
  contains: (text, part) => text.includes(part),
};

/** Strings compare without regard to case, as the directory does. */
export function matches(filter: Filter, row: Json): boolean {
  switch (filter.is) {
    case 'and':
      return filter.of.every((part) => matches(part, row));
    case 'or':
      return filter.of.some((part) => matches(part, row));
    case 'not':
      return !matches(filter.of, row);
    case 'compare':
      return comparisons[filter.operator](order(valueAt(row, filter.path), filter.value));
    case 'in':
      return filter.values.some((value) => order(valueAt(row, filter.path), value) === 0);
    case 'call':
      return textTests[filter.name](folded(valueAt(row, filter.path)), folded(filter.value));
    case 'any':
      return anyMatches(filter.of, valueAt(row, filter.path));
  }
}

function anyMatches(filter: Filter | undefined, items: Json): boolean {
  return Array.isArray(items) && items.some((item) => filter === undefined || matches(filter, item));
}

function valueAt(row: Json, path: string): Json {
  if (path === '') return row;
  let value: Json = row;
  for (const name of path.split('/')) value = isObject(value) ? (value[name] ?? null) : null;
  return value;
}

/** Lists and objects never match a text. */
function folded(value: Json): string {
  if (typeof value === 'object') return '';
  return String(value).toLowerCase();
}

/** NaN when the two cannot be compared: then only `ne` holds. */
function order(value: Json, literal: Literal): number {
  if (value === null || literal === null) return value === literal ? 0 : NaN;
  if (typeof value === 'number' && typeof literal === 'number') return value - literal;
  if (isInstant(value) && isInstant(literal)) return Date.parse(value) - Date.parse(literal);
  return textOrder(folded(value), folded(literal));
}

function textOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isInstant(value: Json): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value);
}
