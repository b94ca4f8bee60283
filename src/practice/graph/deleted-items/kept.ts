import type { GraphObject } from '../../directory/model.ts';
import { objectOf, textOf } from '../../directory/json.ts';

const KEPT_MS = 30 * 86_400_000;

/** Deleted objects can be brought back for thirty days; after that they are as if they had never been. */
export function isKept(item: GraphObject, now: number): boolean {
  return Date.parse(textOf(objectOf(item, 'object'), 'deletedDateTime')) + KEPT_MS > now;
}
