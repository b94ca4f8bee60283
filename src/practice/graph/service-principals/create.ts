import { randomUUID } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import { textOf } from '../../directory/json.ts';
import { firstPartyPrincipal } from '../../directory/seed/first-party.ts';
import { newServicePrincipal, takenFromApplication } from '../../directory/shapes/service-principal.ts';
import { merged } from '../applications/merge.ts';
import { created } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { takeInKeys } from '../keys/take-in.ts';
import { bornOwnership } from '../owners/born-ownership.ts';
import { badRequest, missingValue } from '../refusal.ts';
import { checkPrincipalName } from './principal-name.ts';

/** POST /servicePrincipals: for an application of this tenant, or one of Microsoft's that the tenant lacks. */
export function createServicePrincipal(call: Call): Outcome {
  const appId = textOf(call.body, 'appId').toLowerCase();
  if (appId === '') throw missingValue('appId', 'ServicePrincipal');
  const born = bornFrom(call, appId);
  const taken = takeInKeys({ ...merged(born, call.body), id: born.id });
  const principal = { ...taken.holder, appId };
  checkPrincipalName(call.directory, principal);
  const change: Change = { kind: 'servicePrincipals', id: principal.id, value: principal };
  call.directory.commit([change, ...taken.changes, ...bornOwnership(call, principal.id)]);
  return created('servicePrincipal', 'servicePrincipals', principal);
}

function bornFrom(call: Call, appId: string): GraphObject {
  const id = randomUUID();
  const application = call.directory.rows('applications').where('appId', appId, call.asOf)[0];
  if (application !== undefined) {
    const birth = {
      id,
      appId,
      displayName: textOf(application, 'displayName'),
      home: call.directory.tenant.id,
    };
    return newServicePrincipal(birth, takenFromApplication(application));
  }
  const known = firstPartyPrincipal(appId, id);
  if (known !== undefined) return known;
  throw badRequest(
    `The appId '${appId}' of the service principal does not reference a valid application object.`,
  );
}
