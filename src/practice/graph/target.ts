import type { GraphObject } from '../directory/model.ts';
import type { WritableDirectory } from '../directory/writable.ts';
import type { Call } from './call.ts';
import { badRequest, malformed, notFound } from './refusal.ts';
import type { Key } from './url/path.ts';

type Keyed = 'applications' | 'servicePrincipals';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const alternateKeys: Readonly<Record<Keyed, readonly string[]>> = {
  applications: ['appId', 'uniqueName'],
  servicePrincipals: ['appId'],
};

/** The object a key names, as it stood at `asOf`. */
export function lookUp(
  directory: WritableDirectory,
  ask: { kind: Keyed; key: Key },
  asOf?: number,
): GraphObject | undefined {
  const { kind, key } = ask;
  const rows = directory.rows(kind);
  if (key.name === 'id') return rows.get(key.value, asOf);
  return alternateKeys[kind].includes(key.name) ? rows.where(key.name, key.value, asOf)[0] : undefined;
}

/** What this replica shows for the first key of the path. */
export function shown(call: Call, kind: Keyed): GraphObject {
  const key = keyAt(call, 0);
  if (key.name === 'id' ? !GUID.test(key.value) : !alternateKeys[kind].includes(key.name))
    throw invalidKey(key);
  const row = lookUp(call.directory, { kind, key }, call.asOf);
  if (row === undefined) throw notFound(key.value);
  return row;
}

/** For a write: what this replica has heard of, in its newest version. */
export function current(call: Call, kind: Keyed): GraphObject {
  const { id } = shown(call, kind);
  const row = call.directory.rows(kind).get(id);
  if (row === undefined) throw notFound(id);
  return row;
}

export function keyAt(call: Call, position: number): Key {
  const key = call.keys[position];
  if (key === undefined) throw malformed('A key is missing in the path.');
  return key;
}

function invalidKey(key: Key): Error {
  if (key.name === 'id') return badRequest(`Invalid object identifier '${key.value}'.`);
  return malformed(`Bad Request - Error in query syntax: no such key '${key.name}'.`);
}
