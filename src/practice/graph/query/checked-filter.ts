import { malformed, unsupportedQuery } from '../refusal.ts';
import { shapeOf } from '../entity-types.ts';
import type { EntityType } from '../entity-types.ts';
import { parseFilter } from './filter.ts';
import type { Filter } from './filter.ts';

/** Reads a `$filter` and refuses properties the type lacks or does not filter by. */
export function checkedFilter(text: string, type: EntityType): Filter {
  const filter = parseFilter(text);
  const { properties, unfilterable } = shapeOf(type);
  for (const path of pathsOf(filter)) {
    const name = path.split('/')[0] ?? '';
    if (!properties.has(name)) {
      throw malformed(
        `Invalid filter clause: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
      );
    }
    if (unfilterable.has(name)) {
      throw unsupportedQuery(
        `Unsupported or invalid query filter clause specified for property '${name}' of resource '${type}'.`,
      );
    }
  }
  return filter;
}

/** Properties of the row itself; what is inside an `any` belongs to its items. */
function pathsOf(filter: Filter): string[] {
  switch (filter.is) {
    case 'and':
    case 'or':
      return filter.of.flatMap(pathsOf);
    case 'not':
      return pathsOf(filter.of);
    case 'compare':
    case 'in':
    case 'call':
    case 'any':
      return [filter.path];
  }
}

/** Answered from the index store only, on request: `ne`, `not`, `endswith`. */
export function isAdvanced(filter: Filter): boolean {
  switch (filter.is) {
    case 'and':
    case 'or':
      return filter.of.some(isAdvanced);
    case 'not':
      return true;
    case 'compare':
      return filter.operator === 'ne';
    case 'call':
      return filter.name !== 'startswith';
    case 'any':
      return filter.of === undefined || isAdvanced(filter.of);
    case 'in':
      return false;
  }
}

/** A property that every hit has equal to a string, if the filter says so: lets an index find the hits. */
export function pinned(
  filter: Filter,
  names: readonly string[],
): { name: string; value: string } | undefined {
  if (filter.is === 'and') {
    for (const part of filter.of) {
      const found = pinned(part, names);
      if (found !== undefined) return found;
    }
  }
  if (filter.is !== 'compare' || filter.operator !== 'eq' || typeof filter.value !== 'string')
    return undefined;
  return names.includes(filter.path) ? { name: filter.path, value: filter.value } : undefined;
}
