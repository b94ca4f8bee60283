import type { Facts } from '../guides/interpolate.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { knownOf } from './known.ts';

export interface Places {
  readonly signInEndpoint: string;
  readonly entraPortal: string;
  readonly graphEndpoint?: string | undefined;
  readonly armEndpoint?: string | undefined;
  readonly exchangeEndpoint?: string | undefined;
  /** What the command lines call the cloud. */
  readonly graphEnvironment?: string | undefined;
  readonly azureCloud?: string | undefined;
  readonly azureGraph?: string | undefined;
  readonly exchangeEnvironment?: string | undefined;
}

/** What `${…}` may say of this tenant; what nobody knows yet is left out. */
export function factsOf(input: {
  readonly tenant?: { readonly id: string; readonly domain?: string | undefined } | undefined;
  readonly places?: Places | undefined;
  readonly entries: readonly JournalEntry[];
}): Facts {
  const known = knownOf(input.entries);
  const facts = {
    tenantId: input.tenant?.id,
    tenantDomain: input.tenant?.domain,
    clientId: known.clientId,
    applicationObjectId: known.applicationObjectId,
    servicePrincipalObjectId: known.servicePrincipalObjectId,
    secretEnds: (known.secret ?? known.certificate)?.ends.slice(0, 10),
    ...idsOfOthers(input.entries),
    ...input.places,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** Ids of what the app is given access to, made by us or found. */
function idsOfOthers(entries: readonly JournalEntry[]): Facts {
  let facts: Facts = {};
  for (const entry of entries) {
    if (entry.type !== 'outcome' || (entry.result !== 'done' && entry.result !== 'adopted')) continue;
    const { ids, resource, operation } = entry;
    if (operation !== 'remove') facts = { ...facts, ...factsIn(resource.kind, ids) };
  }
  return facts;
}

function factsIn(kind: string, ids: Readonly<Record<string, string>>): Facts {
  const rows: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
    'resource-service-principal': { apiClientId: ids['appId'], apiObjectId: ids['id'] },
    'app-role-assignment': { appRoleId: ids['appRoleId'] },
    'azure-role-assignment': { instanceHostName: ids['hostName'], instanceResourceId: ids['instanceId'] },
  };
  return Object.fromEntries(Object.entries(rows[kind] ?? {}).filter(([, value]) => value !== undefined));
}
