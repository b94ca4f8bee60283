import type { JsonObject } from '../directory/json.ts';

const guids = new Set(['Guid', 'ExchangeGuid', 'ExchangeObjectId']);

/** Lists and GUIDs are announced by type, as OData has it. */
export function typed(row: JsonObject): JsonObject {
  const shown: JsonObject = {};
  for (const [name, value] of Object.entries(row)) {
    if (Array.isArray(value)) shown[`${name}@odata.type`] = '#Collection(String)';
    if (guids.has(name)) shown[`${name}@data.type`] = 'System.Guid';
    shown[name] = value;
  }
  return shown;
}
