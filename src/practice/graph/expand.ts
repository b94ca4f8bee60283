import type { JsonObject } from '../directory/json.ts';
import { textOf } from '../directory/json.ts';
import type { Call } from './call.ts';
import { shapeOf } from './entity-types.ts';
import type { EntityType } from './entity-types.ts';
import { ownersOf } from './owners/owners-of.ts';
import { malformed, unsupportedQuery } from './refusal.ts';

/** Names of navigation properties to write out. Of all of them this service expands owners only. */
export function expansionsOf(clause: string | undefined, type: EntityType): readonly string[] {
  if (clause === undefined || clause === '') return [];
  const names = clause.split(',').map((name) => name.replace(/\(.*$/, '').trim());
  for (const name of names) {
    if (!shapeOf(type).navigation.has(name)) {
      throw malformed(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
      );
    }
    if (name !== 'owners') throw unsupportedQuery(`The practice cloud does not expand '${name}'.`);
  }
  return names;
}

export function expanded(call: Call, row: JsonObject, names: readonly string[]): JsonObject {
  return names.includes('owners') ? { owners: ownersOf(call, textOf(row, 'id')) } : {};
}
