import { textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';

export const principalTypes = ['User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device'] as const;
export type PrincipalType = (typeof principalTypes)[number];

export interface RoleAssignment {
  /** A GUID; with the scope it makes the resource's id. */
  readonly name: string;
  readonly scope: string;
  /** The GUID alone. */
  readonly roleDefinitionId: string;
  /** Object id of a user or of a service principal. */
  readonly principalId: string;
  readonly principalType: PrincipalType;
  readonly description: string | null;
  readonly condition: string | null;
  readonly conditionVersion: string | null;
  readonly createdOn: string;
  readonly updatedOn: string;
  /** Object ids, empty for what the seed brought. */
  readonly createdBy: string;
  readonly updatedBy: string;
}

export function assignmentIn(row: GraphObject): RoleAssignment {
  const type = principalTypes.find((known) => known === row['principalType']);
  return {
    name: row.id,
    scope: textOf(row, 'scope'),
    roleDefinitionId: textOf(row, 'roleDefinitionId'),
    principalId: textOf(row, 'principalId'),
    principalType: type ?? 'ServicePrincipal',
    description: textOrNull(row, 'description'),
    condition: textOrNull(row, 'condition'),
    conditionVersion: textOrNull(row, 'conditionVersion'),
    createdOn: textOf(row, 'createdOn'),
    updatedOn: textOf(row, 'updatedOn'),
    createdBy: textOf(row, 'createdBy'),
    updatedBy: textOf(row, 'updatedBy'),
  };
}

export function rowOf({ name, ...assignment }: RoleAssignment): GraphObject {
  return { id: name, ...assignment };
}

function textOrNull(row: GraphObject, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' ? value : null;
}
