import type { PrincipalType } from '../../azure/role-assignment.ts';
import { badRequest } from '../refusal.ts';
import type { ArmWorld } from '../route.ts';
import type { AssignmentBody } from './body.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The type of the principal as the directory knows it. A body that says the type is believed before the news of a
 * new principal has come around; one that does not has to wait for it.
 */
export function checkPrincipal(
  world: ArmWorld,
  { principalId, principalType }: AssignmentBody,
): PrincipalType {
  if (!guid.test(principalId))
    throw badRequest(
      'InvalidPrincipalId',
      `The Principal ID '${principalId}' is not valid. Principal ID must be a GUID.`,
    );
  const asOf = world.lagMs === 0 || principalType != null ? undefined : world.now() - world.lagMs;
  const found = typeIn(world, principalId, asOf);
  if (found === 'Application')
    throw badRequest(
      'PrincipalTypeNotSupported',
      'Principals of type Application cannot validly be used in role assignments.',
    );
  if (found === undefined) throw principalNotFound(principalId, world.directory.tenant.id);
  if (principalType != null && principalType !== found)
    throw badRequest(
      'UnmatchedPrincipalType',
      // Azure's own spelling.
      `The PrincipalId '${bare(principalId)}' has type '${found}' , which is different from specified PrinciaplType '${principalType}'.`,
    );
  return found;
}

function typeIn(
  { directory }: ArmWorld,
  id: string,
  asOf: number | undefined,
): 'User' | 'ServicePrincipal' | 'Application' | undefined {
  if (directory.user(id) !== undefined) return 'User';
  if (directory.rows('servicePrincipals').get(id, asOf) !== undefined) return 'ServicePrincipal';
  return directory.rows('applications').get(id, asOf) === undefined ? undefined : 'Application';
}

function principalNotFound(principalId: string, tenantId: string): Error {
  return badRequest(
    'PrincipalNotFound',
    `Principal ${bare(principalId)} does not exist in the directory ${tenantId}. Check that you have the correct principal ID. If you are creating this principal and then immediately assigning a role, this error might be related to a replication delay. In this case, set the role assignment principalType property to a value, such as ServicePrincipal, User, or Group.  See https://aka.ms/docs-principaltype`,
  );
}

function bare(id: string): string {
  return id.replaceAll('-', '').toLowerCase();
}
