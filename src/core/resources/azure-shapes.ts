import { z } from 'zod';

/**
 * The parts of Azure Resource Manager's objects that Entrada looks at. Sources: azure-rest-api-specs, subscriptions
 * 2022-12-01, Microsoft.DigitalTwins 2023-01-31, Microsoft.Authorization 2022-04-01.
 */
export const subscription = z.object({
  subscriptionId: z.string().toLowerCase(),
  displayName: z.string().nullish(),
  tenantId: z.string().toLowerCase().nullish(),
  state: z.string().nullish(),
});
export type Subscription = z.infer<typeof subscription>;

export const twinsInstance = z.object({
  id: z.string(),
  name: z.string(),
  properties: z.object({
    /** Null while the instance is made; some answers put https:// before it. */
    hostName: z.string().nullish(),
    provisioningState: z.string().nullish(),
    publicNetworkAccess: z.string().nullish(),
  }),
});
export type TwinsInstance = z.infer<typeof twinsInstance>;

export const roleAssignment = z.object({
  /** Path of the assignment: its scope, then a name that who made it chose. */
  id: z.string(),
  properties: z.object({
    roleDefinitionId: z.string().toLowerCase(),
    /** Object id of the service principal, never of the application. */
    principalId: z.string().toLowerCase(),
  }),
});
export type RoleAssignment = z.infer<typeof roleAssignment>;
