import type { GraphObject } from '../../directory/model.ts';
import type { Kind } from '../../directory/kinds.ts';
import type { Change, WritableDirectory } from '../../directory/writable.ts';
import type { Call } from '../call.ts';

export type Buriable = 'applications' | 'servicePrincipals';

/** What hangs on an object and cannot be without it: index by which it is found, per kind. */
const dependents: Readonly<Record<Buriable, readonly (readonly [Kind, string])[]>> = {
  applications: [
    ['owners', 'objectId'],
    ['federatedIdentityCredentials', 'applicationId'],
  ],
  servicePrincipals: [
    ['owners', 'objectId'],
    ['owners', 'ownerId'],
    ['appRoleAssignments', 'principalId'],
    ['appRoleAssignments', 'resourceId'],
    ['oauth2PermissionGrants', 'clientId'],
    ['oauth2PermissionGrants', 'resourceId'],
  ],
};

/** Moves an object to the deleted items, together with what hangs on it, so that a restore brings all of it back. */
export function buried(call: Pick<Call, 'directory' | 'now'>, kind: Buriable, row: GraphObject): Change[] {
  const gone = hangingOn(call.directory, kind, row.id);
  const item: GraphObject = {
    id: row.id,
    kind,
    object: { ...row, deletedDateTime: new Date(call.now).toISOString() },
    dependents: gone.map((each) => ({ kind: each.kind, value: each.row })),
  };
  return [
    ...gone.map((each): Change => ({ kind: each.kind, id: each.row.id, value: null })),
    { kind, id: row.id, value: null },
    { kind: 'deletedItems', id: row.id, value: item },
  ];
}

function hangingOn(
  directory: WritableDirectory,
  kind: Buriable,
  id: string,
): { kind: Kind; row: GraphObject }[] {
  const found = new Map<string, { kind: Kind; row: GraphObject }>();
  for (const [dependent, index] of dependents[kind]) {
    for (const row of directory.rows(dependent).where(index, id)) found.set(row.id, { kind: dependent, row });
  }
  return [...found.values()];
}
