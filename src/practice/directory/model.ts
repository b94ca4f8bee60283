/**
 * What the practice tenant holds, as its services see it. `graph/` changes it, `login/` reads it.
 * Objects have Microsoft Graph's own JSON shape.
 */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type GraphObject = { id: string; [key: string]: Json };

export interface User {
  id: string;
  userPrincipalName: string;
  displayName: string;
  /** Only the practice accounts have one; generated users cannot sign in. */
  password?: string;
  /** Directory role template ids, active. */
  roles: readonly string[];
}

export interface Certificate {
  readonly keyId: string;
  /** DER or PEM in base64, as it was handed in. */
  readonly base64: string;
  readonly endDateTime: string;
}

export interface Directory {
  readonly tenant: { readonly id: string; readonly domain: string; readonly displayName: string };
  /** The accounts of the cloud file, with passwords. */
  accounts(): readonly (User & { password: string })[];
  /** By object id or user principal name, without regard to case. */
  user(idOrUpn: string): User | undefined;

  /** Authoritative look-ups (the sign-in service does not read from a lagging replica). */
  applicationByAppId(appId: string): GraphObject | undefined;
  servicePrincipalByAppId(appId: string): GraphObject | undefined;
  /** By appId, by any of servicePrincipalNames (`https://graph.microsoft.com`, `api://…`), final slashes ignored. */
  servicePrincipalByName(name: string): GraphObject | undefined;
  /** Values of the app roles that `clientServicePrincipalId` holds on `resourceServicePrincipalId`. */
  appRolesHeld(clientServicePrincipalId: string, resourceServicePrincipalId: string): readonly string[];
  /** Whether a user or service principal holds any app role of the resource, the nameless default one included. */
  isAssigned(principalId: string, resourceServicePrincipalId: string): boolean;
  /** Delegated scopes consented for the client on the resource, tenant-wide and for this user. */
  scopesConsented(
    clientServicePrincipalId: string,
    resourceServicePrincipalId: string,
    userId: string,
  ): readonly string[];
  /** Those whose private key lets the app sign in. */
  certificates(appId: string): readonly Certificate[];
  /** Compares with the stored hash. A secret's text is kept nowhere. */
  secretVerdict(appId: string, secretText: string): 'valid' | 'expired' | 'unknown';

  /** Notes a sign-in for `/auditLogs/signIns`. */
  noteSignIn(entry: {
    userId?: string;
    appId: string;
    resourceAppId: string;
    errorCode: number;
    correlationId: string;
  }): void;
}
