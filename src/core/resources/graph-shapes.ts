import { z } from 'zod';
import {
  applicationObjectId,
  keyId,
  permissionId,
  seenClientId,
  servicePrincipalObjectId,
} from '../../contract/ids.ts';

/**
 * The parts of Microsoft Graph's objects that Entrada looks at; other members pass by.
 * Source: Microsoft Graph v1.0 metadata (application, servicePrincipal, appRoleAssignment, oAuth2PermissionGrant).
 */
export const resourceAccess = z.object({ id: permissionId, type: z.string() });
export const requiredResourceAccess = z.object({
  resourceAppId: seenClientId,
  resourceAccess: z.array(resourceAccess),
});
export const passwordCredential = z.object({
  keyId,
  displayName: z.string().nullish(),
  endDateTime: z.string().nullish(),
  hint: z.string().nullish(),
});
export type PasswordCredential = z.infer<typeof passwordCredential>;

/** Sent back as it came: other members must not get lost. Its key is shown only where it is asked for by name. */
export const keyCredential = z.looseObject({
  keyId,
  displayName: z.string().nullish(),
  endDateTime: z.string().nullish(),
});
export type KeyCredential = z.infer<typeof keyCredential>;

export const application = z.object({
  id: applicationObjectId,
  appId: seenClientId,
  displayName: z.string().nullish(),
  uniqueName: z.string().nullish(),
  createdDateTime: z.string().nullish(),
  signInAudience: z.string().nullish(),
  web: z
    .object({
      redirectUris: z.array(z.string()).default([]),
      implicitGrantSettings: z
        .object({
          enableAccessTokenIssuance: z.boolean().nullish(),
          enableIdTokenIssuance: z.boolean().nullish(),
        })
        .nullish(),
    })
    .nullish(),
  publicClient: z.object({ redirectUris: z.array(z.string()).default([]) }).nullish(),
  isFallbackPublicClient: z.boolean().nullish(),
  requiredResourceAccess: z.array(requiredResourceAccess).default([]),
  passwordCredentials: z.array(passwordCredential).default([]),
  keyCredentials: z.array(keyCredential).default([]),
});
export type Application = z.infer<typeof application>;

const permission = z.object({ id: permissionId, value: z.string().nullish() });
export const servicePrincipal = z.object({
  id: servicePrincipalObjectId,
  appId: seenClientId,
  displayName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  tags: z.array(z.string()).default([]),
  appRoles: z
    .array(
      permission.extend({
        displayName: z.string().nullish(),
        isEnabled: z.boolean().nullish(),
        allowedMemberTypes: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  oauth2PermissionScopes: z.array(permission.extend({ isEnabled: z.boolean().nullish() })).default([]),
});
export type ServicePrincipal = z.infer<typeof servicePrincipal>;

/** Its id is no GUID and counts letter case. */
export const appRoleAssignment = z.object({
  id: z.string(),
  appRoleId: permissionId,
  principalId: servicePrincipalObjectId,
  resourceId: servicePrincipalObjectId,
});
export type AppRoleAssignment = z.infer<typeof appRoleAssignment>;

/** `clientId` is the client's service principal object id, not an application id. */
export const delegatedPermissionGrant = z.object({
  id: z.string(),
  clientId: servicePrincipalObjectId,
  resourceId: servicePrincipalObjectId,
  consentType: z.string(),
  scope: z.string().nullish(),
});
export type DelegatedPermissionGrant = z.infer<typeof delegatedPermissionGrant>;

/** `addPassword` answers once with the secret's text. */
export const newPassword = passwordCredential.extend({ secretText: z.string().min(1) });

export const graphError = z.object({
  error: z.object({ code: z.string().nullish(), message: z.string().nullish() }),
});
