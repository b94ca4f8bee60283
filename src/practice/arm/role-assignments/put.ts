import { objectIdOf } from '../../tokens/caller-id.ts';
import { assignmentIn, rowOf, type RoleAssignment } from '../../azure/role-assignment.ts';
import { sameScope } from '../../azure/scope.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { demand } from '../demand.ts';
import { ArmRefusal, badRequest } from '../refusal.ts';
import { param, type ArmCall } from '../route.ts';
import { assignmentBody } from './body.ts';
import { checkPrincipal } from './check-principal.ts';
import { checkRole } from './check-role.ts';
import { checkScope } from './check-scope.ts';
import { assignmentNamed } from './find.ts';
import { shown, type } from './shown.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The same again under the same name changes nothing but the texts; under another name it is refused. */
export function putAssignment(call: ArmCall): PracticeAnswer {
  demand(call, { action: `${type}/write`, scope: call.path });
  const wanted = wantedBy(call);
  const existing = assignmentNamed(call, wanted.name);
  if (existing !== undefined) return update(call, existing, wanted);
  const twin = twinOf(call, wanted);
  if (twin !== undefined)
    throw new ArmRefusal({
      status: 409,
      code: 'RoleAssignmentExists',
      message: `The role assignment already exists. The ID of the existing role assignment is ${twin.name.replaceAll('-', '')}.`,
    });
  save(call, wanted);
  // The answer to a creation does not say who created.
  return { status: 201, body: shown({ ...wanted, createdBy: '' }) };
}

function wantedBy(call: ArmCall): RoleAssignment {
  const name = param(call, 'name').toLowerCase();
  if (!guid.test(name))
    throw badRequest(
      'InvalidRoleAssignmentId',
      `The role assignment ID '${name}' is not valid. The role assignment ID must be a GUID.`,
    );
  const body = assignmentBody(call.request);
  const { world, caller } = call;
  const scope = checkScope(world, param(call, 'scope'));
  const at = new Date(world.now()).toISOString();
  const by = objectIdOf(caller);
  return {
    name,
    scope,
    roleDefinitionId: checkRole(body.roleDefinitionId),
    principalId: body.principalId.toLowerCase(),
    principalType: checkPrincipal(world, body),
    description: body.description ?? null,
    condition: body.condition ?? null,
    conditionVersion: body.conditionVersion ?? null,
    createdOn: at,
    updatedOn: at,
    createdBy: by,
    updatedBy: by,
  };
}

function update(call: ArmCall, existing: RoleAssignment, wanted: RoleAssignment): PracticeAnswer {
  if (!isSame(existing, wanted))
    throw badRequest(
      'RoleAssignmentUpdateNotPermitted',
      'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
    );
  const { createdOn, createdBy } = existing;
  const changed = { ...wanted, createdOn, createdBy };
  save(call, changed);
  return { status: 200, body: shown(changed) };
}

function twinOf({ world }: ArmCall, wanted: RoleAssignment): RoleAssignment | undefined {
  return world.directory
    .rows('azureRoleAssignments')
    .where('principalId', wanted.principalId)
    .map(assignmentIn)
    .find((one) => isSame(one, wanted));
}

function isSame(one: RoleAssignment, other: RoleAssignment): boolean {
  return (
    one.principalId === other.principalId &&
    one.roleDefinitionId === other.roleDefinitionId &&
    sameScope(one.scope, other.scope)
  );
}

function save({ world }: ArmCall, assignment: RoleAssignment): void {
  world.directory.commit([{ kind: 'azureRoleAssignments', id: assignment.name, value: rowOf(assignment) }]);
}
