import { builtInRole } from '../azure/built-in-roles.ts';
import { assignmentIn } from '../azure/role-assignment.ts';
import { objectOf, objectsOf, textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import type { WritableDirectory } from '../directory/writable.ts';
import { recipientRegister } from '../mail/mailboxes/register.ts';
import { allCopies } from '../mail/mailboxes/service-principal-copies.ts';
import type { ControlWorld } from './world.ts';

export interface ShownSecret {
  readonly hint: string;
  readonly name: string;
  readonly ends: string;
}

export interface ShownApplication {
  readonly displayName: string;
  readonly clientId: string;
  readonly createdAt: string;
  readonly principal: 'enabled' | 'disabled' | 'missing';
  readonly secrets: readonly ShownSecret[];
  /** By the API's name: application permissions with consent. */
  readonly applicationPermissions: Readonly<Record<string, readonly string[]>>;
  /** By the API's name: delegated permissions with consent. */
  readonly delegatedPermissions: Readonly<Record<string, readonly string[]>>;
}

export interface ShownExchange {
  readonly displayName: string;
  /** Exchange takes any; only the enterprise application's opens a mailbox. */
  readonly objectId: string;
  readonly isRight: boolean;
  readonly mailboxes: readonly string[];
}

export interface TenantOverview {
  readonly tenant: { readonly id: string; readonly domain: string; readonly displayName: string };
  readonly accounts: readonly {
    readonly upn: string;
    readonly password: string;
    readonly roles: readonly string[];
  }[];
  /** Registered since the tenant was planted, the latest first. */
  readonly applications: readonly ShownApplication[];
  /** What Exchange holds of service principals, and the mailboxes they may open. */
  readonly exchange: readonly ShownExchange[];
  readonly deleted: readonly { readonly displayName: string; readonly clientId: string }[];
  readonly counts: {
    readonly applications: number;
    readonly servicePrincipals: number;
    readonly members: number;
  };
}

/** What is in the tenant, as somebody who practises wants to see it. No secret's text is in it: none is kept. */
export function tenantOverview({ directory }: ControlWorld): TenantOverview {
  const applications = [...directory.rows('applications').all()];
  return {
    tenant: directory.tenant,
    accounts: accounts(directory),
    applications: applications
      .filter((row) => textOf(row, 'createdDateTime') > directory.createdAt)
      .map((row) => shown(directory, row))
      .sort((one, other) => other.createdAt.localeCompare(one.createdAt)),
    exchange: exchange(directory),
    deleted: deletedApplications(directory),
    counts: {
      applications: applications.length,
      servicePrincipals: [...directory.rows('servicePrincipals').all()].length,
      members: directory.members.size,
    },
  };
}

/** Directory roles, and those in Azure wherever they are held. */
function accounts(directory: WritableDirectory): TenantOverview['accounts'] {
  const names = new Map(directory.roles.map(({ templateId, displayName }) => [templateId, displayName]));
  return directory.accounts().map(({ id, userPrincipalName, password }) => ({
    upn: userPrincipalName,
    password,
    roles: [
      ...(directory.user(id)?.roles ?? []).map((role) => names.get(role) ?? role),
      ...azureRoles(directory, id),
    ],
  }));
}

function azureRoles(directory: WritableDirectory, principalId: string): string[] {
  const held = directory.rows('azureRoleAssignments').where('principalId', principalId).map(assignmentIn);
  const names = held.map(
    ({ roleDefinitionId }) => builtInRole(roleDefinitionId)?.roleName ?? roleDefinitionId,
  );
  return [...new Set(names)].map((name) => `Azure: ${name}`);
}

function shown(directory: WritableDirectory, application: GraphObject): ShownApplication {
  const clientId = textOf(application, 'appId');
  const principal = directory.servicePrincipalByAppId(clientId);
  return {
    displayName: textOf(application, 'displayName'),
    clientId,
    createdAt: textOf(application, 'createdDateTime'),
    principal: stateOf(principal),
    secrets: objectsOf(application, 'passwordCredentials').map((secret) => ({
      hint: textOf(secret, 'hint'),
      name: textOf(secret, 'displayName'),
      ends: textOf(secret, 'endDateTime'),
    })),
    applicationPermissions: principal ? roles(directory, principal) : {},
    delegatedPermissions: principal ? scopes(directory, principal) : {},
  };
}

function stateOf(principal: GraphObject | undefined): ShownApplication['principal'] {
  if (principal === undefined) return 'missing';
  return principal['accountEnabled'] === false ? 'disabled' : 'enabled';
}

function roles(directory: WritableDirectory, { id }: GraphObject): Record<string, readonly string[]> {
  const held = directory.rows('appRoleAssignments').where('principalId', id);
  return byApi(directory, held, (row, api) => {
    const role = objectsOf(api, 'appRoles').find((each) => each['id'] === row['appRoleId']);
    return [textOf(role, 'value')];
  });
}

function scopes(directory: WritableDirectory, { id }: GraphObject): Record<string, readonly string[]> {
  const grants = directory.rows('oauth2PermissionGrants').where('clientId', id);
  return byApi(directory, grants, (row) => textOf(row, 'scope').split(' '));
}

function byApi(
  directory: WritableDirectory,
  rows: readonly GraphObject[],
  values: (row: GraphObject, api: GraphObject | undefined) => readonly string[],
): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const row of rows) {
    const api = directory.rows('servicePrincipals').get(textOf(row, 'resourceId'));
    const name = textOf(api, 'displayName');
    found[name] = [...(found[name] ?? []), ...values(row, api)].sort();
  }
  return found;
}

function exchange(directory: WritableDirectory): ShownExchange[] {
  const recipients = recipientRegister(directory);
  const entries = [...directory.rows('mailboxPermissions').all()];
  return allCopies(directory).map(({ guid, appId, objectId, displayName }) => ({
    displayName,
    objectId,
    isRight: directory.servicePrincipalByAppId(appId)?.id === objectId,
    mailboxes: entries
      .filter((row) => row['trusteeId'] === guid && row['deny'] !== true)
      .flatMap((row) => recipients.find(textOf(row, 'mailboxId'))[0]?.address ?? []),
  }));
}

function deletedApplications(directory: WritableDirectory): TenantOverview['deleted'] {
  return [...directory.rows('deletedItems').all()]
    .filter((row) => row['kind'] === 'applications')
    .map((row) => ({
      displayName: textOf(objectOf(row, 'object'), 'displayName'),
      clientId: textOf(objectOf(row, 'object'), 'appId'),
    }));
}
