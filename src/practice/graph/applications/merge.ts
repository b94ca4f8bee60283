import type { Json } from '../../directory/model.ts';
import { isObject } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';

/** A PATCH keeps the members of complex properties that it does not name; lists are replaced whole. */
export function merged(present: JsonObject, patch: JsonObject): JsonObject {
  const result = { ...present };
  for (const [name, value] of Object.entries(patch)) {
    if (name.includes('@')) continue;
    result[name] = mergedValue(result[name] ?? null, value);
  }
  return result;
}

function mergedValue(present: Json, value: Json): Json {
  return isObject(present) && isObject(value) ? merged(present, value) : value;
}
