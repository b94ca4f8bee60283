import { assignmentIn, type RoleAssignment } from '../../azure/role-assignment.ts';
import { sameScope } from '../../azure/scope.ts';
import { param, type ArmCall } from '../route.ts';

/** Written assignments are found at once; what is late is their effect. */
export function assignmentNamed({ world }: ArmCall, name: string): RoleAssignment | undefined {
  const row = world.directory.rows('azureRoleAssignments').get(name);
  return row && assignmentIn(row);
}

/** The one a path names, which has to lie at the path's scope. */
export function assignmentAt(call: ArmCall): RoleAssignment | undefined {
  const found = assignmentNamed(call, param(call, 'name'));
  return found !== undefined && sameScope(found.scope, param(call, 'scope')) ? found : undefined;
}
