import { z } from 'zod';
import { problem } from './problem.ts';
import { text } from './text.ts';

/** The kinds of thing Entrada can observe, change and undo, in the field's own words. */
export const resourceKind = z.enum([
  'application',
  'service-principal',
  'resource-service-principal',
  'client-secret',
  'client-certificate',
  'app-role-assignment',
  'delegated-permission-grant',
  'azure-role-assignment',
  'exchange-service-principal',
  'mailbox-permission',
  'smtp-auth',
  'imap-enabled',
]);

/** What a run did, or would do, to one resource. */
export const action = z.enum(['created', 'updated', 'kept', 'removed', 'waiting', 'failed']);
export type Action = z.infer<typeof action>;

/** One request as the service will get it; a body never holds a secret. */
export const request = z.strictObject({
  service: z.enum(['graph', 'arm', 'exchange']),
  method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']),
  path: z.string(),
  body: z.json().optional(),
});
export type Request = z.infer<typeof request>;

/** One difference between what the guide wants and what is there. */
export const change = z.strictObject({
  /** The property, as Microsoft Graph names it: `web.redirectUris`. A step may show one aspect of a resource. */
  aspect: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
});
export type Change = z.infer<typeof change>;

export const planLine = z.strictObject({
  kind: resourceKind,
  key: z.string(),
  /** Grouped by what the person understands. */
  group: z.enum(['app', 'secret', 'permissions', 'consent', 'mailboxes']),
  title: text,
  sign: z.enum(['create', 'change', 'keep', 'remove']),
  changes: z.array(change),
  requests: z.array(request),
  /** The least directory role that may do it, by its English name. */
  role: z.string().optional(),
  /** The least delegated permission Entrada asks for to do it. */
  scope: z.string(),
  /** Set when the signed-in person holds none of the roles that suffice. */
  waitsFor: z.array(z.string()).optional(),
});
export type PlanLine = z.infer<typeof planLine>;

export const signedIn = z.strictObject({
  account: z.string(),
  tenant: z.strictObject({ id: z.string(), domain: z.string().optional(), name: z.string().optional() }),
  /** Active directory roles by English name; absent while nobody asked the directory. */
  roles: z.array(z.string()).optional(),
});
export type SignedIn = z.infer<typeof signedIn>;

export const plan = z.strictObject({
  purpose: z.enum(['apply', 'check', 'undo']),
  by: signedIn,
  lines: z.array(planLine),
  /** What preflight found; `stops` means nothing may be written before it is settled. */
  findings: z.array(z.strictObject({ stops: z.boolean(), problem })),
  /** The client secret's proposed end, ISO 8601, after the tenant's policy. */
  secretEnds: z.string().optional(),
  /** For undo: what stays, and why. */
  leaves: z.array(text),
});
export type Plan = z.infer<typeof plan>;
