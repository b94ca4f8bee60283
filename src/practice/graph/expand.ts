import type { JsonObject } from '../directory/json.ts';
import { textOf } from '../directory/json.ts';
import type { Kind } from '../directory/kinds.ts';
import type { Call } from './call.ts';
import { shapeOf } from './entity-types.ts';
import type { EntityType } from './entity-types.ts';
import { ownersOf } from './owners/owners-of.ts';
import { malformed, unsupportedQuery } from './refusal.ts';

/** A service expands this many at most; who wants them all asks for the collection itself. */
const MOST = 20;

type Expand = (call: Call, id: string) => readonly JsonObject[];

const rowsOf =
  (kind: Kind, index: string): Expand =>
  (call, id) =>
    call.directory.rows(kind).where(index, id, call.asOf);

const expansions: Readonly<Partial<Record<EntityType, Readonly<Record<string, Expand>>>>> = {
  application: {
    owners: ownersOf,
    federatedIdentityCredentials: (call, id) =>
      rowsOf('federatedIdentityCredentials', 'applicationId')(call, id).map(ofItsOwn),
  },
  servicePrincipal: {
    owners: ownersOf,
    appRoleAssignments: rowsOf('appRoleAssignments', 'principalId'),
    appRoleAssignedTo: rowsOf('appRoleAssignments', 'resourceId'),
    oauth2PermissionGrants: rowsOf('oauth2PermissionGrants', 'clientId'),
  },
};

function ofItsOwn({ applicationId: _known, ...row }: JsonObject): JsonObject {
  return row;
}

/** Names of navigation properties to write out. */
export function expansionsOf(clause: string | undefined, type: EntityType): readonly string[] {
  if (clause === undefined || clause === '') return [];
  const names = clause.split(',').map((name) => name.replace(/\(.*$/, '').trim());
  for (const name of names) {
    if (!shapeOf(type).navigation.has(name)) {
      throw malformed(
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
      );
    }
    if (!Object.hasOwn(expansions[type] ?? {}, name))
      throw unsupportedQuery(`The practice cloud does not expand '${name}'.`);
  }
  return names;
}

export function expanded(
  call: Call,
  { type, row }: { type: EntityType; row: JsonObject },
  names: readonly string[],
): JsonObject {
  const own = expansions[type] ?? {};
  return Object.fromEntries(
    names.map((name) => [name, [...(own[name]?.(call, textOf(row, 'id')) ?? [])].slice(0, MOST)]),
  );
}
