import { isNothing, itemsOf, Thing, type Value } from './value.ts';

/** As `"$value"` says it. */
export function textOf(value: Value): string {
  const items = itemsOf(value);
  if (items !== undefined) return items.map(textOf).join(' ');
  if (value instanceof Thing) return value.text();
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value) || isNothing(value)) return '';
  return String(value);
}

/** As `if ($value)` takes it: a list of one counts as its item, a longer one is true. */
export function isTrue(value: Value): boolean {
  const items = itemsOf(value);
  if (items !== undefined) return items.length > 1 || (items.length === 1 && isTrue(items[0]));
  return value instanceof Thing || Boolean(value);
}
