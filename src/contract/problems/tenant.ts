import { z } from 'zod';

const taken = z.strictObject({
  clientId: z.string(),
  displayName: z.string(),
  createdAt: z.string().optional(),
});

/** A service principal that a look-up by name found. */
const candidate = z.strictObject({
  clientId: z.string(),
  objectId: z.string(),
  displayName: z.string(),
  state: z.enum(['enabled', 'disabled']),
});

const instanceFound = z.strictObject({ name: z.string(), hostName: z.string(), subscription: z.string() });

/** Of what is in the tenant, or is missing from it. */
export const tenantProblems = [
  z.strictObject({ code: z.literal('policy-forbids-secrets') }),
  z.strictObject({ code: z.literal('policy-shortens-secret'), asked: z.string(), latest: z.string() }),
  z.strictObject({ code: z.literal('name-taken'), name: z.string(), applications: z.array(taken).min(1) }),
  z.strictObject({ code: z.literal('adopt-not-found'), clientId: z.string() }),
  z.strictObject({ code: z.literal('adopt-unsuitable'), clientId: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('permission-unknown'), permission: z.string(), resource: z.string() }),
  /** A vendor's own API (Smartspace) is not in the tenant. It is never created. */
  z.strictObject({ code: z.literal('api-unknown'), api: z.string(), sought: z.string() }),
  z.strictObject({
    code: z.literal('api-ambiguous'),
    api: z.string(),
    name: z.string(),
    candidates: z.array(candidate).min(1),
  }),
  z.strictObject({
    code: z.literal('api-disabled'),
    api: z.string(),
    clientId: z.string(),
    displayName: z.string(),
  }),
  /** Our own client id was given as the vendor's. */
  z.strictObject({ code: z.literal('api-is-own'), api: z.string(), clientId: z.string() }),
  z.strictObject({
    code: z.literal('api-role-unusable'),
    reason: z.enum(['absent', 'not-for-applications', 'several']),
    api: z.string(),
    role: z.string(),
    /** Roles that the API offers to applications. */
    offered: z.array(z.string()),
  }),
  z.strictObject({
    code: z.literal('azure-subscription-unusable'),
    /** `none`: the account sees no subscription of this tenant. */
    reason: z.enum(['none', 'unknown', 'other-tenant', 'disabled']),
    account: z.string(),
    subscription: z.string().optional(),
  }),
  z.strictObject({
    code: z.literal('twins-instance-unusable'),
    reason: z.enum(['unknown', 'several', 'provisioning']),
    instance: z.string(),
    /** For `several`: the choice. For `unknown`: what the account sees. */
    found: z.array(instanceFound),
  }),
  z.strictObject({ code: z.literal('drift'), resources: z.array(z.string()).min(1) }),
] as const;
