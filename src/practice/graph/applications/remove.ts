import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import { buried } from '../deleted-items/bury.ts';
import { current } from '../target.ts';

/** DELETE /applications/{id} */
export function removeApplication(call: Call): Outcome {
  call.directory.commit(applicationRemoved(call, current(call, 'applications')));
  return nothing;
}

/** Its service principal in this tenant goes with it, and what hangs on that. */
export function applicationRemoved(
  call: Pick<Call, 'directory' | 'now'>,
  application: GraphObject,
): Change[] {
  const principals = call.directory
    .rows('servicePrincipals')
    .where('appId', textOf(application, 'appId'))
    .filter((principal) => principal['appOwnerOrganizationId'] === call.directory.tenant.id);
  return [
    ...principals.flatMap((principal) => buried(call, 'servicePrincipals', principal)),
    ...buried(call, 'applications', application),
  ];
}
