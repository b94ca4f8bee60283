import type { PastedValues } from '../../../contract/pasted-values.ts';
import type { ResourceSpec } from '../../guides/guide.ts';
import type { JournalEntry } from '../../journal/entry.ts';
import { factsOf } from '../../reconcile/facts.ts';
import { knownOf } from '../../reconcile/known.ts';

/** The ids that an engagement knows already, under the names they are handed in by. */
export function knownValues(input: {
  readonly tenant: { readonly id: string } | undefined;
  readonly desired: readonly ResourceSpec[];
  readonly entries: readonly JournalEntry[];
}): PastedValues {
  const facts = factsOf(input);
  const { secret } = knownOf(input.entries);
  const api = input.desired.find(
    (spec) => spec.kind === 'resource-service-principal' && spec.vendors === true,
  );
  const values = {
    tenantId: facts.tenantId?.toLowerCase(),
    clientId: facts.clientId,
    applicationObjectId: facts.applicationObjectId,
    servicePrincipalObjectId: facts.servicePrincipalObjectId,
    secretId: secret?.keyId,
    secretEnds: secret?.ends,
    apiClientId:
      facts.apiClientId ??
      (api?.kind === 'resource-service-principal' ? api.appId?.toLowerCase() : undefined),
    apiObjectId: facts.apiObjectId,
    appRoleId: facts.appRoleId,
    instanceHostName: facts.instanceHostName,
    instanceResourceId: facts.instanceResourceId,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => (value ?? '') !== ''));
}
