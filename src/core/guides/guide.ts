import { z } from 'zod';
import { mode, retired } from '../../contract/checklist.ts';
import { question } from '../../contract/guides.ts';
import { sketch } from '../../contract/sketch.ts';
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
  'assign-azure-role',
  'administer-smartspace',
]);
export type Duty = z.infer<typeof duty>;

const resourceBase = {
  key: z.string(),
  for: forChoices,
  /** One resource for each item of this answer's list; `${each}` is the item, in lower case in the key. */
  each: z.string().optional(),
};

/**
 * What shall exist. Kinds link by key: `application: 'application'`. A list that is one `${name}` takes an answer that
 * is a list; an optional property whose answer is not given is left out, and so is a part whose `for` is not chosen.
 */
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
    publicClient: z
      .strictObject({
        for: forChoices,
        redirectUris: z.array(z.string()),
        /** Also signs in without a redirect, by device code. */
        isFallbackPublicClient: z.boolean().optional(),
      })
      .optional(),
  }),
  z.strictObject({ ...resourceBase, kind: z.literal('service-principal'), application: z.string() }),
  /**
   * An API. Microsoft's own are found by application id and created where a tenant lacks them; a vendor's must be
   * there. With `named` and no `appId` it is found by its display name, and nobody chooses among several but a person.
   */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('resource-service-principal'),
    appId: z.string().optional(),
    named: z.string().optional(),
    /** What a person calls it. */
    displayName: z.string(),
    vendors: z.literal(true).optional(),
  }),
  z.strictObject({
    ...resourceBase,
    kind: z.literal('client-secret'),
    application: z.string(),
    displayName: z.string(),
    /** `${secretMonths}`: whole months from the moment of creation. */
    months: z.string(),
  }),
  /** In place of a secret: the private key is made on this machine and stays in its keychain. */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('client-certificate'),
    application: z.string(),
    displayName: z.string(),
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
    /** `value` is the role's value or its display name, whatever the case; the registration does not list it. */
    matching: z.literal('value-or-name').optional(),
  }),
  z.strictObject({
    ...resourceBase,
    kind: z.literal('delegated-permission-grant'),
    client: z.string(),
    resource: z.string(),
    scopes: z.array(z.string()),
  }),
  /** A data role at one instance of Azure Digital Twins, through Azure Resource Manager. */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('azure-role-assignment'),
    principal: z.string(),
    /** Name or host name. */
    instance: z.string(),
    /** Id or name; absent: whichever subscription of the tenant has the instance. */
    subscription: z.string().optional(),
    roleName: z.string(),
    roleDefinitionId: z.guid(),
  }),
  /** Exchange's own copy of our service principal: found by application id, held to the object id. */
  z.strictObject({
    ...resourceBase,
    kind: z.literal('exchange-service-principal'),
    principal: z.string(),
    displayName: z.string(),
  }),
  /** Full access of that copy to one mailbox. */
  z.strictObject({ ...resourceBase, kind: z.literal('mailbox-permission'), mailbox: z.string() }),
  /** Authenticated sending is allowed for one mailbox, whatever the tenant's own setting. */
  z.strictObject({ ...resourceBase, kind: z.literal('smtp-auth'), mailbox: z.string() }),
  z.strictObject({ ...resourceBase, kind: z.literal('imap-enabled'), mailbox: z.string() }),
]);
export type ResourceSpec = z.infer<typeof resourceSpec>;

/** How a step's value is worked out of an answer: a short list of named, tested functions (`derive.ts`). */
export const derivation = z.strictObject({
  by: z.enum([
    'teamspaceRedirectUri',
    'teamspaceServerUrl',
    'httpsOrigin',
    'webRedirectUris',
    'publicRedirectUris',
  ]),
  from: z.string(),
});

/**
 * A step shows resources, or one aspect of them (a property as Graph names it, as in `Change.aspect`;
 * `requiredResourceAccess/IMAP.AccessAsApp` for one permission of the registration).
 */
const shown = z.strictObject({
  kind: z.string(),
  /** `*`: every one of the kind. */
  key: z.string(),
  aspect: z.string().optional(),
});

/** What the finished app does with a token of its own, beyond getting it. Nothing of it changes anything. */
export const proofKind = z.enum(['smartspace-workspace', 'digital-twins-models']);
export type ProofKind = z.infer<typeof proofKind>;

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
  /** With these choices Entrada does a step by hand itself: through these resources, and in every mode. */
  byEntrada: z.strictObject({ for: z.array(z.string()), shows: z.array(shown) }).optional(),
  /** The step is done when this proof succeeds; one by hand that cannot be proven is taken on a person's word. */
  provenBy: proofKind.optional(),
  /** A person's word is backed by what proves this other step: its evidence stands beside. */
  backedBy: z.string().optional(),
  /** What of a step by hand the mail test shows: `app`, that one mailbox lets it in; the others, that all do. */
  shownByMail: z.enum(['app', 'rights', 'smtp']).optional(),
  /** Answer whose list is ticked off one by one; with all ticked the step is done. */
  ticksOff: z.string().optional(),
  /** Words of the document's commands that work no more, and what replaced them. */
  retired: z.array(retired).optional(),
  portal: z.strictObject({
    path: text,
    values: z.array(z.strictObject({ label: text, value: z.string(), secret: z.boolean().optional() })),
    sketch: sketch.optional(), // exactly where `modes.portal` is true
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
  /** Which endpoint of the cloud the audience is; `resource`: the API itself, by its application id. */
  audience: z.enum(['graph', 'exchange', 'digitalTwins', 'resource']),
  for: forChoices,
  /** Left out where an answer it names is not given. */
  proof: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('smartspace-workspace'), api: z.string(), workspace: z.string() }),
      z.strictObject({ kind: z.literal('digital-twins-models') }),
    ])
    .optional(),
});
export type ConnectionSpec = z.infer<typeof connectionSpec>;

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
  /** Questions of which at least one needs an answer. */
  oneOf: z.array(z.array(z.string())).optional(),
  derived: z.record(z.string(), derivation),
  resources: z.array(resourceSpec),
  connections: z.array(connectionSpec),
  parts: z.array(z.strictObject({ id: z.string(), title: text })),
  steps: z.array(stepSpec),
  /**
   * With these choices people run scripts where Entrada does not go itself: what their result blocks say was done is
   * taken back by this script, and `undo` leaves it. `${takeBack…}` is what the journal has of it.
   */
  takeBackScript: z.strictObject({ for: z.array(z.string()), powershell: z.string() }).optional(),
});
export type Guide = z.infer<typeof guide>;
