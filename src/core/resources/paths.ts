import type { ClientId, ServicePrincipalObjectId } from '../../contract/ids.ts';

/** The reads of the engine, each in one place: look-ups by key, never a list, so that a large tenant costs no more. */
function quoted(value: string): string {
  return `'${encodeURIComponent(value.replaceAll("'", "''"))}'`;
}

const applicationMembers =
  'id,appId,displayName,uniqueName,createdDateTime,signInAudience,web,publicClient,isFallbackPublicClient,requiredResourceAccess,passwordCredentials';

/** Certificates are read only where the guide wants one: Graph counts their readers. */
export type Certificates = 'with-certificates' | 'without';

const membersFor = (certificates: Certificates): string =>
  certificates === 'without' ? applicationMembers : `${applicationMembers},keyCredentials`;

/** Application.Read.All */
export function applicationByUniqueName(uniqueName: string, certificates: Certificates = 'without'): string {
  return `/applications(uniqueName=${quoted(uniqueName)})?$select=${membersFor(certificates)}`;
}

/** Application.Read.All */
export function applicationByClientId(clientId: string, certificates: Certificates = 'without'): string {
  return `/applications(appId=${quoted(clientId)})?$select=${membersFor(certificates)}`;
}

/** Application.Read.All */
export function servicePrincipalByClientId(clientId: ClientId): string {
  return `/servicePrincipals(appId=${quoted(clientId)})?$select=id,appId,displayName,accountEnabled,tags`;
}

const resourceMembers = 'id,appId,displayName,accountEnabled,appRoles,oauth2PermissionScopes';

/** Application.Read.All. Its permissions are looked up by value: ids differ between clouds. */
export function resourceByAppId(appId: string): string {
  return `/servicePrincipals(appId=${quoted(appId)})?$select=${resourceMembers}`;
}

/** Application.Read.All. Several may bear the name. */
export function resourcesNamed(displayName: string): string {
  const filter = encodeURIComponent(`displayName eq '${displayName.replaceAll("'", "''")}'`);
  return `/servicePrincipals?$filter=${filter}&$select=${resourceMembers}`;
}

/** Application.Read.All */
export function assignmentsOf(servicePrincipalObjectId: ServicePrincipalObjectId): string {
  return `/servicePrincipals/${servicePrincipalObjectId}/appRoleAssignments`;
}

/** Directory.Read.All or DelegatedPermissionGrant.ReadWrite.All */
export function grantsOf(servicePrincipalObjectId: ServicePrincipalObjectId): string {
  return `/servicePrincipals/${servicePrincipalObjectId}/oauth2PermissionGrants`;
}

/** Application.Read.All */
export function applicationsNamed(displayName: string): string {
  const filter = encodeURIComponent(`displayName eq '${displayName.replaceAll("'", "''")}'`);
  return `/applications?$filter=${filter}&$select=id,appId,displayName,uniqueName,createdDateTime`;
}

/** User.Read */
export const activeRoles =
  '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId';
/** User.Read */
export const organization = '/organization?$select=id,displayName,verifiedDomains';
/** Policy.Read.All */
export const secretPolicy = '/policies/defaultAppManagementPolicy';
