import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { textOf } from '../../directory/json.ts';
import { buried } from '../deleted-items/bury.ts';
import { current } from '../target.ts';

/** DELETE /applications/{id}: its service principal in this tenant goes with it, and what hangs on that. */
export function removeApplication(call: Call): Outcome {
  const application = current(call, 'applications');
  const principals = call.directory
    .rows('servicePrincipals')
    .where('appId', textOf(application, 'appId'))
    .filter((principal) => principal['appOwnerOrganizationId'] === call.directory.tenant.id);
  call.directory.commit([
    ...principals.flatMap((principal) => buried(call, 'servicePrincipals', principal)),
    ...buried(call, 'applications', application),
  ]);
  return nothing;
}
