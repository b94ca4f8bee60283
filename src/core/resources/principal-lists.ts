import { assignmentsAddress } from './azure-role-assignment.ts';
import type { ServicePrincipalObjectId } from '../../contract/ids.ts';
import type { View } from './kind.ts';
import { wanted } from './linked.ts';
import { assignmentsOf, grantsOf } from './paths.ts';

/** Where it is read what a principal holds. One made this moment holds nothing: these need not be asked. */
export function principalLists(view: View, principalId: ServicePrincipalObjectId): readonly string[] {
  const roles = wanted(view, 'azure-role-assignment').map((spec) =>
    assignmentsAddress(spec, view, principalId),
  );
  return [assignmentsOf(principalId), grantsOf(principalId), ...roles.filter((each) => each !== undefined)];
}
