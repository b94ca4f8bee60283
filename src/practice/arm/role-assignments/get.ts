import type { PracticeAnswer } from '../../serve/http.ts';
import { demand } from '../demand.ts';
import { notFound } from '../refusal.ts';
import { param, type ArmCall } from '../route.ts';
import { assignmentAt } from './find.ts';
import { shown, type } from './shown.ts';

export function getAssignment(call: ArmCall): PracticeAnswer {
  demand(call, { action: `${type}/read`, scope: call.path });
  const found = assignmentAt(call);
  if (found === undefined)
    throw notFound('RoleAssignmentNotFound', `The role assignment '${param(call, 'name')}' is not found.`);
  return { status: 200, body: shown(found) };
}
