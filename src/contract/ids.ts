import { z } from 'zod';

/**
 * Every id says whose it is. Two GUIDs of different things do not assign to each other, so the mix-up that costs
 * most in practice (an application's object id where a service principal's belongs) does not compile.
 * `z.guid()`, not `z.uuid()`: Microsoft's own ids (00000003-0000-0000-c000-000000000000) are no RFC 9562 UUIDs.
 */
export const tenantId = z.guid().toLowerCase().brand<'tenantId'>();
/** Application (client) id, `appId` in Microsoft Graph. */
export const clientId = z.guid().toLowerCase().brand<'clientId'>();
/** Object id of an application (the registration). */
export const applicationObjectId = z.guid().toLowerCase().brand<'applicationObjectId'>();
/** Object id of a service principal (the enterprise application). */
export const servicePrincipalObjectId = z.guid().toLowerCase().brand<'servicePrincipalObjectId'>();
/** Id of an app role or a delegated permission, meaningful only together with its resource. */
export const permissionId = z.guid().toLowerCase().brand<'permissionId'>();
/** `keyId` of a client secret: the portal's "Secret ID", never the secret. */
export const keyId = z.guid().toLowerCase().brand<'keyId'>();
/** Names one engagement (a guide for a tenant); also the folder it is stored in. */
export const engagementId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,79}$/)
  .brand<'engagementId'>();

export type TenantId = z.infer<typeof tenantId>;
export type ClientId = z.infer<typeof clientId>;
export type ApplicationObjectId = z.infer<typeof applicationObjectId>;
export type ServicePrincipalObjectId = z.infer<typeof servicePrincipalObjectId>;
export type PermissionId = z.infer<typeof permissionId>;
export type KeyId = z.infer<typeof keyId>;
export type EngagementId = z.infer<typeof engagementId>;
