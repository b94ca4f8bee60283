import types from '../data/entity-types.json' with { type: 'json' };

export type EntityType = keyof typeof types;

interface Shape {
  readonly properties: ReadonlySet<string>;
  /** Complex properties by which the service does not filter. */
  readonly unfilterable: ReadonlySet<string>;
  readonly navigation: ReadonlySet<string>;
}

// Object.entries widens the keys; they are those of the data.
const entries = Object.entries(types) as [EntityType, (typeof types)[EntityType]][];
const shapes = new Map<EntityType, Shape>(
  entries.map(([type, { properties, unfilterable, navigation }]) => [
    type,
    { properties: new Set(properties), unfilterable: new Set(unfilterable), navigation: new Set(navigation) },
  ]),
);

export function shapeOf(type: EntityType): Shape {
  const shape = shapes.get(type);
  if (shape === undefined) throw new Error(`No entity type ${type}`);
  return shape;
}
