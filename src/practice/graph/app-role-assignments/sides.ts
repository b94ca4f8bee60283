/** An assignment is seen from its principal and from its resource; the path says from which. */
export interface Side {
  readonly name: 'appRoleAssignments' | 'appRoleAssignedTo';
  /** The property that holds the id of the service principal on the path. */
  readonly own: 'principalId' | 'resourceId';
}

export const sides: readonly Side[] = [
  { name: 'appRoleAssignments', own: 'principalId' },
  { name: 'appRoleAssignedTo', own: 'resourceId' },
];
