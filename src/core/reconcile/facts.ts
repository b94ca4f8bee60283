import type { Facts } from '../guides/interpolate.ts';
import type { JournalEntry } from '../journal/entry.ts';
import { knownOf } from './known.ts';

export interface Places {
  readonly signInEndpoint: string;
  readonly entraPortal: string;
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
    secretEnds: known.secret?.ends.slice(0, 10),
    ...input.places,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
