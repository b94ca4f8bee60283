import { NotSpoken } from '../language/not-spoken.ts';
import { DateTime } from '../values/date-time.ts';
import { Hashtable } from '../values/hashtable.ts';
import { PsObject } from '../values/ps-object.ts';
import { isNothing, itemsOf, Thing, typesOf, type Value } from '../values/value.ts';

/** `RedirectUris` in a script, `redirectUris` on the wire. */
export const wireName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What a script gives a cmdlet, as a request carries it. */
export function jsonBody(value: Value): unknown {
  if (isNothing(value)) return null;
  const items = itemsOf(value);
  if (items !== undefined) return items.map(jsonBody);
  if (value instanceof DateTime) return value.at.toISOString();
  if (value instanceof Hashtable)
    return Object.fromEntries(value.entries.map(({ key, value: held }) => [wireName(key), jsonBody(held)]));
  if (value instanceof PsObject)
    return Object.fromEntries(
      value.properties.map(({ name, value: held }) => [wireName(name), jsonBody(held)]),
    );
  if (value instanceof Thing) throw new NotSpoken(`${typesOf(value)[0] ?? ''} in a request`);
  return value;
}
