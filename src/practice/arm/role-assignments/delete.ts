import type { PracticeAnswer } from '../../serve/http.ts';
import { demand } from '../demand.ts';
import type { ArmCall } from '../route.ts';
import { assignmentAt } from './find.ts';
import { shown, type } from './shown.ts';

/** What is gone already is a success without content. */
export function deleteAssignment(call: ArmCall): PracticeAnswer {
  demand(call, { action: `${type}/delete`, scope: call.path });
  const found = assignmentAt(call);
  if (found === undefined) return { status: 204 };
  call.world.directory.commit([{ kind: 'azureRoleAssignments', id: found.name, value: null }]);
  return { status: 200, body: shown(found) };
}
