import { shapeOf, type EntityType } from '../entity-types.ts';

const annotations = { '^[^@]*@(odata|microsoft\\.graph)\\.[A-Za-z.]+$': true };

/** Where the excerpt of the metadata has no schema of a type, the names of its properties are held at least. */
export function closedByName(type: EntityType): object {
  const properties = Object.fromEntries([...shapeOf(type).properties].map((name) => [name, {}]));
  return { type: 'object', properties, additionalProperties: false, patternProperties: annotations };
}

export function closedListByName(type: EntityType): object {
  return {
    type: 'object',
    properties: { value: { type: 'array', items: closedByName(type) } },
    required: ['value'],
    additionalProperties: false,
    patternProperties: annotations,
  };
}
