import type { Answers } from '../../../contract/guides.ts';
import type { Guide, ResourceSpec, StepSpec } from '../../guides/guide.ts';
import { resourcesFor } from '../../guides/select.ts';

type Spec<Kind extends ResourceSpec['kind']> = Extract<ResourceSpec, { kind: Kind }>;
type Application = Spec<'application'>;

/** How a script finds an API: by its application id, or by the only one of its name. */
export type Api = { readonly appId: string } | { readonly named: string };

/** One paragraph of a script: a thing to make, or one property of the registration to set. */
export type Block =
  | { readonly kind: 'new-application'; readonly spec: Application }
  | { readonly kind: 'display-name'; readonly spec: Application }
  | { readonly kind: 'sign-in-audience'; readonly spec: Application }
  | { readonly kind: 'web-redirect-uris'; readonly uris: readonly string[] }
  | { readonly kind: 'public-redirect-uris'; readonly uris: readonly string[] }
  | { readonly kind: 'public-client' }
  | { readonly kind: 'token-issuance'; readonly access: boolean; readonly id: boolean }
  | {
      readonly kind: 'permission';
      readonly api: Api;
      readonly type: 'Role' | 'Scope';
      readonly value: string;
    }
  | { readonly kind: 'service-principal' }
  | {
      readonly kind: 'resource-service-principal';
      readonly api: Api;
      /** A vendor's is only looked at. */
      readonly created: boolean;
    }
  | { readonly kind: 'client-secret'; readonly displayName: string; readonly months: number }
  | { readonly kind: 'client-certificate'; readonly displayName: string; readonly months: number }
  | {
      readonly kind: 'app-role-assignments';
      readonly api: Api;
      readonly values: readonly string[];
      /** A value may also be the role's display name. */
      readonly byName: boolean;
    }
  | { readonly kind: 'delegated-grant'; readonly api: Api; readonly scopes: readonly string[] }
  | { readonly kind: 'azure-role'; readonly spec: Spec<'azure-role-assignment'> };

type Shown = StepSpec['shows'][number];

const apiIn = ({ appId, named, displayName }: Spec<'resource-service-principal'>): Api =>
  appId === undefined ? { named: named ?? displayName } : { appId };

function apiOf(resources: readonly ResourceSpec[], key: string): Api {
  const spec = resources.find((each) => each.kind === 'resource-service-principal' && each.key === key);
  if (spec?.kind !== 'resource-service-principal') throw new Error(`The guide names no resource "${key}".`);
  return apiIn(spec);
}

function permissionBlocks(resources: readonly ResourceSpec[], value: string): Block[] {
  return resources.flatMap((spec): Block[] => {
    if (spec.kind === 'app-role-assignment' && spec.value === value) {
      return [{ kind: 'permission', api: apiOf(resources, spec.resource), type: 'Role', value }];
    }
    if (spec.kind === 'delegated-permission-grant' && spec.scopes.includes(value)) {
      return [{ kind: 'permission', api: apiOf(resources, spec.resource), type: 'Scope', value }];
    }
    return [];
  });
}

const aspectBlocks: Record<string, (spec: Application) => Block[]> = {
  appId: (spec) => [{ kind: 'new-application', spec }],
  displayName: (spec) => [{ kind: 'display-name', spec }],
  signInAudience: (spec) => [{ kind: 'sign-in-audience', spec }],
  'web.redirectUris': ({ web }) =>
    web === undefined || web.redirectUris.length === 0
      ? []
      : [{ kind: 'web-redirect-uris', uris: web.redirectUris }],
  'web.implicitGrantSettings': ({ web }) =>
    web === undefined
      ? []
      : [{ kind: 'token-issuance', access: web.enableAccessTokenIssuance, id: web.enableIdTokenIssuance }],
  'publicClient.redirectUris': ({ publicClient }) =>
    publicClient === undefined || publicClient.redirectUris.length === 0
      ? []
      : [{ kind: 'public-redirect-uris', uris: publicClient.redirectUris }],
  isFallbackPublicClient: ({ publicClient }) =>
    publicClient?.isFallbackPublicClient === true ? [{ kind: 'public-client' }] : [],
};

const PERMISSION = 'requiredResourceAccess/';

function applicationBlocks(spec: Application, shown: Shown, resources: readonly ResourceSpec[]): Block[] {
  const aspect = shown.aspect ?? 'appId';
  if (aspect.startsWith(PERMISSION)) return permissionBlocks(resources, aspect.slice(PERMISSION.length));
  return aspectBlocks[aspect]?.(spec) ?? [];
}

function blocksOf(shown: Shown, resources: readonly ResourceSpec[]): Block[] {
  const spec = resources.find(({ kind, key }) => kind === shown.kind && key === shown.key);
  if (spec === undefined) return [];
  switch (spec.kind) {
    case 'application':
      return applicationBlocks(spec, shown, resources);
    case 'service-principal':
      return [{ kind: 'service-principal' }];
    case 'resource-service-principal':
      return [{ kind: 'resource-service-principal', api: apiIn(spec), created: spec.vendors !== true }];
    case 'client-secret':
      return [{ kind: 'client-secret', displayName: spec.displayName, months: Number(spec.months) }];
    case 'client-certificate':
      return [{ kind: 'client-certificate', displayName: spec.displayName, months: Number(spec.months) }];
    case 'app-role-assignment':
      return [
        {
          kind: 'app-role-assignments',
          api: apiOf(resources, spec.resource),
          values: [spec.value],
          byName: spec.matching !== undefined,
        },
      ];
    case 'delegated-permission-grant':
      return [{ kind: 'delegated-grant', api: apiOf(resources, spec.resource), scopes: spec.scopes }];
    case 'azure-role-assignment':
      return [{ kind: 'azure-role', spec }];
    // Their steps have a text of their own: Exchange has a shell of its own.
    case 'exchange-service-principal':
    case 'mailbox-permission':
    case 'smtp-auth':
    case 'imap-enabled':
      return [];
  }
}

/** Assignments of one API that follow each other become one paragraph. */
function gathered(blocks: readonly Block[]): Block[] {
  return blocks.reduce<Block[]>((before, block) => {
    const last = before.at(-1);
    const joins =
      block.kind === 'app-role-assignments' &&
      last?.kind === 'app-role-assignments' &&
      JSON.stringify(last.api) === JSON.stringify(block.api);
    return joins
      ? [...before.slice(0, -1), { ...last, values: [...last.values, ...block.values] }]
      : [...before, block];
  }, []);
}

/** What a step's script has to do for these answers; nothing when the answers do not need it. */
export function blocksFor(guide: Guide, answers: Answers, step: StepSpec): Block[] {
  const resources = resourcesFor(guide, answers);
  return gathered(step.shows.flatMap((shown) => blocksOf(shown, resources)));
}
