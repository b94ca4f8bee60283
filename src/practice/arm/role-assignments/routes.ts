import type { ArmRoute } from '../route.ts';
import { versions } from '../versions.ts';
import { deleteAssignment } from './delete.ts';
import { getAssignment } from './get.ts';
import { listAssignments } from './list.ts';
import { putAssignment } from './put.ts';

const all = '{scope*}/providers/Microsoft.Authorization/roleAssignments';
const one = `${all}/{name}`;

export const roleAssignmentRoutes: readonly ArmRoute[] = [
  { method: 'GET', path: all, versions: versions.roleAssignments, handle: listAssignments },
  { method: 'GET', path: one, versions: versions.roleAssignments, handle: getAssignment },
  { method: 'PUT', path: one, versions: versions.roleAssignments, handle: putAssignment },
  { method: 'DELETE', path: one, versions: versions.roleAssignments, handle: deleteAssignment },
];
