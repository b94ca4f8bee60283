import type { GraphObject } from '../../directory/model.ts';
import { objectOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { Call } from '../call.ts';
import { notFound } from '../refusal.ts';
import { keyAt } from '../target.ts';
import { isKept } from './kept.ts';

/** The deleted item of the path, as far as this replica has heard and its thirty days are not over. */
export function deletedItem(call: Call): GraphObject {
  const { value } = keyAt(call, 0);
  const rows = call.directory.rows('deletedItems');
  const item = rows.get(value, call.asOf) === undefined ? undefined : rows.get(value);
  if (item === undefined || !isKept(item, call.now)) throw notFound(value);
  return item;
}

export function isApplication(item: GraphObject): boolean {
  return item['kind'] === 'applications';
}

export function shownItem(item: GraphObject): JsonObject {
  const type = isApplication(item) ? 'application' : 'servicePrincipal';
  return { '@odata.type': `#microsoft.graph.${type}`, ...objectOf(item, 'object') };
}
