import { textOf } from '../directory/json.ts';
import { roleTemplate } from '../directory/seed/roles.ts';
import type { WritableDirectory } from '../directory/writable.ts';
import type { Caller } from '../tokens/caller.ts';
import { cmdletNames } from './cmdlets/table.ts';

/** Whom a role lets change Exchange, whom it lets look at all of it. Everybody else knows no cmdlet but this one. */
const administrators = ['Global Administrator', 'Exchange Administrator'].map(roleTemplate);
const readers = ['Global Reader'].map(roleTemplate);
const anybody = new Set(['Get-ConnectionInformation']);

/** Directory roles: a person's as the token has them, an application's as they stand. */
export function rolesOf(directory: WritableDirectory, caller: Caller): readonly string[] {
  if (caller.kind === 'user') return caller.wids;
  return directory
    .rows('directoryRoleAssignments')
    .where('principalId', caller.servicePrincipalId)
    .map((row) => textOf(row, 'roleDefinitionId'));
}

/** The roles that count in Exchange. */
export function supportedRole(roles: readonly string[]): boolean {
  return roles.some((role) => [...administrators, ...readers].includes(role));
}

/** Names of the cmdlets that exist for whoever holds these roles. */
export function cmdletsFor(roles: readonly string[]): readonly string[] {
  if (roles.some((role) => administrators.includes(role))) return cmdletNames;
  const reads = roles.some((role) => readers.includes(role));
  return cmdletNames.filter((name) => anybody.has(name) || (reads && name.startsWith('Get-')));
}
