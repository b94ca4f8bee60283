import { z } from 'zod';
import { mode } from '../../contract/checklist.ts';
import { question } from '../../contract/guides.ts';
import { text } from '../../contract/text.ts';

/**
 * A guide is data: what to ask, what shall exist, and the steps that show it. It can be written as JSON.
 *
 * Strings may hold `${name}`: an answer's key, a derived value's name, or a fact (`facts` below).
 * `for: [name]` selects what belongs to a choice. Names of one question are alternatives, names of several
 * questions must each be met: `[receiveMail, sendMail, self]` is (receiveMail or sendMail) and self.
 */
const forChoices = z.array(z.string()).optional();

/** Names a step or a permission can wait for; see `core/preflight/roles`. Least role first. */
export const duty = z.enum([
  'sign-in',
  'register-application',
  'add-secret',
  'create-service-principal',
  'consent-to-graph-application-permissions',
  'consent-to-other-application-permissions',
  'consent-to-delegated-permissions',
  'administer-exchange',
  'administer-product',
]);
export type Duty = z.infer<typeof duty>;

const resourceBase = { key: z.string(), for: forChoices };

/** What shall exist. Kinds link by key: `application: 'application'`. */
export const resourceSpec = z.discriminatedUnion('kind', [
  z.strictObject({
    ...resourceBase,
    kind: z.literal('application'),
    displayName: z.string(),
    signInAudience: z.enum(['AzureADMyOrg', 'AzureADMultipleOrgs']),
    web: z
      .strictObject({
        redirectUris: z.array(z.string()),
        enableAccessTokenIssuance: z.boolean(),
        enableIdTokenIssuance: z.boolean(),
      })
      .optional(),
    publicClient: z.strictObject({ redirectUris: z.array(z.string()) }).optional(),
  }),
  z.strictObject({ ...resourceBase, kind: z.literal('service-principal'), application: z.string() }),
  /** Microsoft's own APIs: found by application id, created where a tenant lacks it. */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('resource-service-principal'),
    appId: z.guid(),
    displayName: z.string(),
  }),
  z.strictObject({
    ...resourceBase,
    kind: z.literal('client-secret'),
    application: z.string(),
    displayName: z.string(),
    /** `${secretMonths}`: whole months from the moment of creation. */
    months: z.string(),
  }),
  /** An application permission and its consent are one thing: the assignment of an app role. */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('app-role-assignment'),
    principal: z.string(),
    resource: z.string(),
    /** The role's value on the tenant's own service principal, `IMAP.AccessAsApp`. */
    value: z.string(),
  }),
  z.strictObject({
    ...resourceBase,
    kind: z.literal('delegated-permission-grant'),
    client: z.string(),
    resource: z.string(),
    scopes: z.array(z.string()),
  }),
]);
export type ResourceSpec = z.infer<typeof resourceSpec>;

/** How a step's value is worked out of an answer: a short list of named, tested functions (`derive.ts`). */
export const derivation = z.strictObject({
  by: z.enum(['teamspaceRedirectUri', 'teamspaceServerUrl', 'httpsOrigin']),
  from: z.string(),
});

/**
 * A step shows resources, or one aspect of them (a property as Graph names it, as in `Change.aspect`;
 * `requiredResourceAccess/IMAP.AccessAsApp` for one permission of the registration).
 */
const shown = z.strictObject({ kind: z.string(), key: z.string(), aspect: z.string().optional() });

export const stepSpec = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  part: z.string(),
  title: text,
  what: text,
  why: text,
  document: text,
  for: forChoices,
  /** What to say where `for` leaves the step out: `No calendar chosen`. */
  notNeeded: text.optional(),
  duty,
  /** `signed-in`: done by signing in. `resources`: Entrada does it. `connection`: proven by a token. `person`: by hand. */
  by: z.enum(['signed-in', 'resources', 'connection', 'person']),
  shows: z.array(shown),
  portal: z.strictObject({
    path: text,
    values: z.array(z.strictObject({ label: text, value: z.string(), secret: z.boolean().optional() })),
  }),
  /** Texts for steps whose script does not follow from resources. `${…}` is quoted for the shell. */
  script: z
    .strictObject({
      powershell: z.string().optional(),
      'azure-cli': z.string().optional(),
      'microsoft-graph': z.string().optional(),
    })
    .optional(),
  modes: z.strictObject({ automatic: mode, portal: mode, script: mode, check: mode, undo: mode }),
});
export type StepSpec = z.infer<typeof stepSpec>;

/** A token the finished app must be able to get, and the application permissions it must carry. */
export const connectionSpec = z.strictObject({
  /** Key of the resource-service-principal whose assignments are expected in `roles`. */
  resource: z.string(),
  /** Which endpoint of the cloud the audience is. */
  audience: z.enum(['graph', 'exchange', 'digitalTwins']),
  for: forChoices,
});

export const guide = z.strictObject({
  schema: z.literal(1),
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  about: text,
  /** The vendor's document this mirrors. */
  documentTitle: z.string(),
  /** Which answer names the application (engagements are told apart by it). */
  nameQuestion: z.string(),
  questions: z.array(question),
  derived: z.record(z.string(), derivation),
  resources: z.array(resourceSpec),
  connections: z.array(connectionSpec),
  parts: z.array(z.strictObject({ id: z.string(), title: text })),
  steps: z.array(stepSpec),
});
export type Guide = z.infer<typeof guide>;

/** Facts that `${…}` may name besides answers and derived values; unknown until a run has found them. */
export const facts = [
  'tenantId',
  'tenantDomain',
  'clientId',
  'applicationObjectId',
  'servicePrincipalObjectId',
  'secretEnds',
  'signInEndpoint',
  'entraPortal',
] as const;
export type Fact = (typeof facts)[number];
