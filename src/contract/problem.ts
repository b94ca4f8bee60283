import { z } from 'zod';
import { valueIssue } from './pasted-values.ts';
import { instant } from './text.ts';
import { webXmlReason } from './web-xml.ts';

/** What one answer of a form got wrong. `reason` chooses the sentence; the rest fills it in. */
export const answerIssue = z.strictObject({
  field: z.string(),
  reason: z.enum([
    'unknown-field',
    'missing',
    /** `allowed` lists the questions of which one needs an answer. */
    'missing-one-of',
    'wrong-type',
    'not-a-url',
    'not-https',
    'not-a-choice',
    'too-long',
    'too-short',
    'out-of-range',
    'not-an-address',
    'not-a-redirect-uri',
    'not-a-guid',
    'duplicate',
    'secret-id-not-value',
  ]),
  /** What was given, cut to 120 characters. */
  given: z.string().optional(),
  /** The nearest known field or choice, when one is near. */
  nearest: z.string().optional(),
  /** What would be accepted: the choices, or the range as "1–24". */
  allowed: z.string().optional(),
});
export type AnswerIssue = z.infer<typeof answerIssue>;

const refusal = {
  /** The service's own error code, as it came. */
  serviceCode: z.string(),
  /** The service's own text, as it came. */
  text: z.string(),
  at: instant,
};

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

/**
 * Everything that can go wrong and is known. Closed: a new kind is a row here and a sentence in `words/problems`,
 * and the compiler asks for the second. Bugs are not in it; they throw.
 */
export const problem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('answers-invalid'), issues: z.array(answerIssue).min(1) }),
  z.strictObject({ code: z.literal('file-unreadable'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('guide-unknown'), guide: z.string(), known: z.array(z.string()) }),
  z.strictObject({ code: z.literal('step-unknown'), step: z.string(), nearest: z.string().optional() }),
  z.strictObject({ code: z.literal('step-not-by-hand'), step: z.string() }),
  z.strictObject({ code: z.literal('engagement-unknown'), engagement: z.string() }),
  z.strictObject({
    code: z.literal('engagement-busy'),
    engagement: z.string(),
    pid: z.number(),
    since: instant,
  }),
  z.strictObject({
    code: z.literal('engagement-owns-things'),
    engagement: z.string(),
    resources: z.array(z.string()).min(1),
  }),
  z.strictObject({
    code: z.literal('store-newer'),
    file: z.string(),
    found: z.number(),
    supported: z.number(),
  }),
  z.strictObject({ code: z.literal('store-unreadable'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('cloud-unknown'), cloud: z.string(), known: z.array(z.string()) }),
  z.strictObject({ code: z.literal('cloud-file-invalid'), file: z.string(), reason: z.string() }),
  z.strictObject({ code: z.literal('tenant-unknown'), tenant: z.string() }),
  z.strictObject({ code: z.literal('keychain-missing'), detail: z.string() }),
  z.strictObject({ code: z.literal('keychain-locked'), detail: z.string() }),
  z.strictObject({ code: z.literal('keychain-failed'), detail: z.string() }),
  z.strictObject({ code: z.literal('signed-out') }),
  /** A service apart from the directory: the rest of a guide is done without it. */
  z.strictObject({ code: z.literal('signed-out-of-azure'), account: z.string() }),
  z.strictObject({ code: z.literal('sign-in-cancelled') }),
  z.strictObject({ code: z.literal('sign-in-timed-out'), minutes: z.number() }),
  z.strictObject({
    code: z.literal('sign-in-refused'),
    ...refusal,
    correlationId: z.string().optional(),
    traceId: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('sign-in-unavailable'), method: z.string(), reason: z.string() }),
  z.strictObject({
    code: z.literal('wrong-tenant'),
    expected: z.string(),
    actual: z.string(),
    account: z.string(),
  }),
  z.strictObject({ code: z.literal('wrong-account'), expected: z.string(), actual: z.string() }),
  z.strictObject({
    code: z.literal('role-missing'),
    roles: z.array(z.string()).min(1),
    resources: z.array(z.string()),
  }),
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
  z.strictObject({ code: z.literal('drift'), resources: z.array(z.string()).min(1) }),
  z.strictObject({ code: z.literal('not-yet-run') }),
  z.strictObject({ code: z.literal('cancelled') }),
  /** Ids handed in, by a result block or by hand. */
  z.strictObject({ code: z.literal('values-invalid'), issues: z.array(valueIssue).min(1) }),
  z.strictObject({ code: z.literal('file-exists'), file: z.string() }),
  z.strictObject({
    code: z.literal('file-unwritable'),
    file: z.string(),
    reason: z.enum(['full', 'forbidden', 'no-folder', 'other']),
    detail: z.string(),
  }),
  z.strictObject({ code: z.literal('file-type-unknown'), file: z.string(), known: z.array(z.string()) }),
  /** Nothing on this computer can print a page into a PDF. */
  z.strictObject({ code: z.literal('pdf-unavailable'), detail: z.string().optional() }),
  z.strictObject({ code: z.literal('passphrase-weak'), least: z.int() }),
  z.strictObject({ code: z.literal('passphrase-wrong'), file: z.string() }),
  /** Cut short, changed, or not written by Entrada. */
  z.strictObject({ code: z.literal('bundle-damaged'), file: z.string(), detail: z.string() }),
  /** A web.xml that was left as it is. */
  z.strictObject({
    code: z.literal('web-xml-refused'),
    file: z.string(),
    reason: webXmlReason,
    line: z.int().optional(),
    detail: z.string().optional(),
  }),
  z.strictObject({ code: z.literal('web-xml-other-host'), host: z.string(), expected: z.string() }),
  z.strictObject({ code: z.literal('request-invalid'), field: z.string(), reason: z.string() }),
]);

export type Problem = z.infer<typeof problem>;
export type ProblemCode = Problem['code'];

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export function done<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refuse<Value = never>(problem: Problem): Result<Value> {
  return { ok: false, problem };
}
