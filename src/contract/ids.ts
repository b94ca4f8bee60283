import { z } from 'zod';

/**
 * Every id says whose it is. Two GUIDs of different things do not assign to each other, so the mix-up that costs
 * most in practice (an application's object id where a service principal's belongs) does not compile.
 * `z.guid()`, not `z.uuid()`: Microsoft's own ids (00000003-0000-0000-c000-000000000000) are no RFC 9562 UUIDs.
 */
export const clientId = z.guid().toLowerCase().brand<'clientId'>();
/** Application (client) id, `appId` in Microsoft Graph. */
export type ClientId = z.infer<typeof clientId>;

/** As Microsoft Graph sent it: letter case does not count. */
const seenId = z.string().toLowerCase();
export const seenClientId = seenId.brand<'clientId'>();
/** Object id of an application (the registration). */
export const applicationObjectId = seenId.brand<'applicationObjectId'>();
/** Object id of a service principal (the enterprise application); also `clientId` of an oAuth2PermissionGrant. */
export const servicePrincipalObjectId = seenId.brand<'servicePrincipalObjectId'>();
export type ServicePrincipalObjectId = z.infer<typeof servicePrincipalObjectId>;
/** Id of an app role or a delegated permission, meaningful only together with its resource. */
export const permissionId = seenId.brand<'permissionId'>();
export type PermissionId = z.infer<typeof permissionId>;
/** `keyId` of a client secret: the portal's "Secret ID", never the secret. */
export const keyId = seenId.brand<'keyId'>();

/** Names one engagement (a guide for a tenant); also the folder it is stored in. */
export const engagementId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,79}$/)
  .brand<'engagementId'>();
export type EngagementId = z.infer<typeof engagementId>;
