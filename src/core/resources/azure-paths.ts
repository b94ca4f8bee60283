import { addressOf } from './address.ts';

/** The reads in Azure. Each needs Azure's own right to read, such as the role Reader, and no directory role. */
const read = (path: string): string => addressOf('arm', path);

/** The subscriptions that the signed-in person sees. */
export const subscriptions = read('/subscriptions?api-version=2022-12-01');

export function twinsInstancesIn(subscriptionId: string): string {
  return read(
    `/subscriptions/${subscriptionId}/providers/Microsoft.DigitalTwins/digitalTwinsInstances?api-version=2023-01-31`,
  );
}

const authorization = '/providers/Microsoft.Authorization';

/** Assignments to a principal that are in force at a scope: made there or further up. */
export function roleAssignmentsAt(scope: string, principalId: string): string {
  const filter = encodeURIComponent(`atScope() and assignedTo('${principalId}')`);
  return read(`${scope}${authorization}/roleAssignments?api-version=2022-04-01&$filter=${filter}`);
}

/** To put or to delete one. Microsoft.Authorization/roleAssignments/write or /delete */
export function roleAssignmentPath(id: string): string {
  return `${id}?api-version=2022-04-01`;
}

export function roleAssignmentId(scope: string, name: string): string {
  return `${scope}${authorization}/roleAssignments/${name}`;
}

/** Where an assignment is in force, from its id. */
export function scopeOfAssignment(id: string): string {
  const end = id.toLowerCase().lastIndexOf(`${authorization}/roleAssignments/`.toLowerCase());
  return end < 0 ? id : id.slice(0, end);
}

export function roleDefinitionId(subscriptionId: string, role: string): string {
  return `/subscriptions/${subscriptionId}${authorization}/roleDefinitions/${role}`;
}
