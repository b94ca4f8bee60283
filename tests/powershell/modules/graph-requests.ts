import type { Parameters } from '../language/frame.ts';
import type { Given } from '../language/given.ts';
import { enumerate } from '../values/value.ts';
import { jsonBody, wireName } from './json-body.ts';

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly body?: unknown;
}

/** How a cmdlet of Microsoft Graph PowerShell becomes a request. */
export interface GraphCmdlet {
  readonly parameters: Parameters;
  /** Without a value for it the cmdlet cannot be called. */
  readonly id?: string;
  readonly request: (given: Given) => GraphRequest;
}

/** Parameters that take a list: one value becomes a list of one. */
const LISTS = new Set(['tags', 'requiredresourceaccess', 'keycredentials']);

function bodyOf(given: Given, names: readonly string[]): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const name of names.filter((each) => given.has(each))) {
    const value = given.value(name);
    body[wireName(name)] = jsonBody(LISTS.has(name.toLowerCase()) ? [...enumerate(value)] : value);
  }
  return body;
}

const named = (names: readonly string[]): Parameters =>
  Object.fromEntries(names.map((name) => [name, 'named' as const]));

const find = (list: string): GraphCmdlet => ({
  parameters: { Filter: 'named', All: 'switch' },
  request: (given) => ({
    method: 'GET',
    path: `/${list}?$filter=${encodeURIComponent(given.text('Filter') ?? '')}`,
  }),
});

const create = (list: string, names: readonly string[]): GraphCmdlet => ({
  parameters: named(names),
  request: (given) => ({ method: 'POST', path: `/${list}`, body: bodyOf(given, names) }),
});

const change = (list: string, id: string, names: readonly string[]): GraphCmdlet => ({
  parameters: { [id]: 'named', ...named(names), IsFallbackPublicClient: 'switch' },
  id,
  request: (given) => ({
    method: 'PATCH',
    path: `/${list}/${given.text(id) ?? ''}`,
    body: bodyOf(given, [...names, 'IsFallbackPublicClient']),
  }),
});

const below = (list: string, id: string, part: string): GraphCmdlet => ({
  parameters: { [id]: 'named', All: 'switch' },
  id,
  request: (given) => ({ method: 'GET', path: `/${list}/${given.text(id) ?? ''}/${part}` }),
});

const createBelow = (
  list: string,
  id: string,
  [part, ...names]: readonly [string, ...string[]],
): GraphCmdlet => ({
  parameters: { [id]: 'named', ...named(names) },
  id,
  request: (given) => ({
    method: 'POST',
    path: `/${list}/${given.text(id) ?? ''}/${part}`,
    body: bodyOf(given, names),
  }),
});

const APPLICATION = [
  'DisplayName',
  'SignInAudience',
  'Web',
  'PublicClient',
  'RequiredResourceAccess',
  'KeyCredentials',
];
const ASSIGNMENT = ['PrincipalId', 'ResourceId', 'AppRoleId'];
const GRANT = ['ClientId', 'ResourceId', 'ConsentType', 'Scope'];

export const graphRequests: Readonly<Record<string, GraphCmdlet>> = {
  'Get-MgApplication': find('applications'),
  'New-MgApplication': create('applications', APPLICATION),
  'Update-MgApplication': change('applications', 'ApplicationId', APPLICATION),
  'Add-MgApplicationPassword': createBelow('applications', 'ApplicationId', [
    'addPassword',
    'PasswordCredential',
  ]),
  'Get-MgServicePrincipal': find('servicePrincipals'),
  'New-MgServicePrincipal': create('servicePrincipals', ['AppId', 'Tags']),
  'Get-MgServicePrincipalAppRoleAssignment': below(
    'servicePrincipals',
    'ServicePrincipalId',
    'appRoleAssignments',
  ),
  'New-MgServicePrincipalAppRoleAssignment': createBelow('servicePrincipals', 'ServicePrincipalId', [
    'appRoleAssignments',
    ...ASSIGNMENT,
  ]),
  'Get-MgServicePrincipalOauth2PermissionGrant': below(
    'servicePrincipals',
    'ServicePrincipalId',
    'oauth2PermissionGrants',
  ),
  'New-MgOauth2PermissionGrant': create('oauth2PermissionGrants', GRANT),
  'Update-MgOauth2PermissionGrant': change('oauth2PermissionGrants', 'OAuth2PermissionGrantId', ['Scope']),
};
