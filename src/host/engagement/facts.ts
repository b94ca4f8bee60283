import type { Facts } from '../../core/guides/interpolate.ts';
import type { Session } from '../../core/reconcile/session.ts';
import type { Insight } from './insight.ts';

/** What runs have found out, under the names that guides use. */
export function factsOf({ record, known }: Insight, places: Session['places'] | undefined): Facts {
  return {
    tenantId: record.tenant?.id,
    tenantDomain: record.tenant?.domain,
    clientId: known.clientId,
    applicationObjectId: known.applicationObjectId,
    servicePrincipalObjectId: known.servicePrincipalObjectId,
    secretEnds: known.secret?.ends,
    ...places,
  };
}
