import type { JsonObject } from '../../directory/json.ts';
import { malformed } from '../refusal.ts';
import { shapeOf } from '../entity-types.ts';
import type { EntityType } from '../entity-types.ts';

/** The properties asked for, or `undefined` for the usual ones. */
export function selected(clause: string | undefined, type: EntityType): readonly string[] | undefined {
  if (clause === undefined || clause === '' || clause === '*') return undefined;
  return clause.split(',').map((name) => knownName(name.trim(), type));
}

/** Of a path into a complex property the whole property is shown. */
function knownName(path: string, type: EntityType): string {
  const name = path.split('/')[0] ?? path;
  const { properties, navigation } = shapeOf(type);
  if (name === 'id' || properties.has(name) || navigation.has(name)) return name;
  throw malformed(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
  );
}

/** Annotations stay whatever is selected. */
export function pruned(row: JsonObject, names: readonly string[] | undefined): JsonObject {
  if (names === undefined) return row;
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => names.includes(name) || name.includes('@')),
  );
}
