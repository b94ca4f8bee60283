import type { JsonObject } from '../../directory/json.ts';
import { malformed } from '../refusal.ts';
import { shapeOf } from '../entity-types.ts';
import type { EntityType } from '../entity-types.ts';

/** `displayName desc,id`: sorts a copy, without regard to case. */
export function ordered(rows: readonly JsonObject[], clause: string, type: EntityType): JsonObject[] {
  const terms = clause.split(',').map((term) => termOf(term.trim(), type));
  return rows.toSorted((left, right) => {
    for (const { name, sign } of terms) {
      const order = keyOf(left, name).localeCompare(keyOf(right, name));
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function termOf(text: string, type: EntityType): { name: string; sign: 1 | -1 } {
  const match = /^(\w+)(?:\s+(asc|desc))?$/.exec(text);
  const name = match?.[1] ?? text;
  if (!shapeOf(type).properties.has(name)) {
    throw malformed(
      `Invalid $orderby clause: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
    );
  }
  return { name, sign: match?.[2] === 'desc' ? -1 : 1 };
}

function keyOf(row: JsonObject, name: string): string {
  const value = row[name];
  return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value ?? null);
}
