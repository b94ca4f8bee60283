import { assignmentIn } from '../../azure/role-assignment.ts';
import { covers } from '../../azure/scope.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { demand } from '../demand.ts';
import { pageOf } from '../page.ts';
import { param, type ArmCall } from '../route.ts';
import { filterIn } from './filter.ts';
import { shown, type } from './shown.ts';

/** At the scope, above it and below it, unless the filter says `atScope()`: then nothing below. */
export function listAssignments(call: ArmCall): PracticeAnswer {
  const scope = param(call, 'scope');
  demand(call, { action: `${type}/read`, scope });
  const { principalId, belowToo } = filterIn(call.query.get('$filter'));
  const rows = call.world.directory.rows('azureRoleAssignments');
  const candidates = principalId === undefined ? rows.all() : rows.where('principalId', principalId);
  const found = [...candidates]
    .map(assignmentIn)
    .filter((one) => covers(one.scope, scope) || (belowToo && covers(scope, one.scope)));
  return pageOf(call, found.map(shown));
}
