import { z } from 'zod';
import { instant } from '../text.ts';
import { refusal } from './refusal.ts';

/** Of services that refuse, or answer late or not at all. */
export const serviceProblems = [
  /** The data plane of Azure Digital Twins did not let the new app read. */
  z.strictObject({
    code: z.literal('twins-refused'),
    reason: z.enum(['role', 'private', 'token', 'host', 'other']),
    host: z.string(),
    status: z.number(),
    detail: z.string(),
    at: instant,
    requestId: z.string().optional(),
  }),
  /** The Smartspace API did not do what the new app asked. */
  z.strictObject({
    code: z.literal('smartspace-refused'),
    reason: z.enum(['sign-in-again', 'token', 'forbidden', 'not-an-api', 'not-found', 'other']),
    url: z.string(),
    status: z.number(),
    detail: z.string(),
    at: instant,
    requestId: z.string().optional(),
  }),
  /** The app may enter, and the workspace of the answers is not among those it sees. */
  z.strictObject({
    code: z.literal('workspace-closed'),
    workspace: z.string(),
    seen: z.array(z.string()),
  }),
  z.strictObject({
    code: z.literal('service-refused'),
    ...refusal,
    service: z.enum(['graph', 'arm', 'exchange']),
    status: z.number(),
    method: z.string(),
    path: z.string(),
    requestId: z.string().optional(),
    resource: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('network-lost'), host: z.string(), detail: z.string() }),
  /** No source names the mail servers of this cloud. */
  z.strictObject({ code: z.literal('mail-unknown-in-cloud'), cloud: z.string() }),
  z.strictObject({ code: z.literal('throttled'), until: instant }),
  z.strictObject({
    code: z.literal('directory-late'),
    resources: z.array(z.string()),
    waitedSeconds: z.number(),
  }),
  z.strictObject({
    code: z.literal('connection-check-failed'),
    audience: z.string(),
    claim: z.enum(['aud', 'tid', 'appid', 'roles', 'token']),
    expected: z.string(),
    actual: z.string(),
  }),
] as const;
