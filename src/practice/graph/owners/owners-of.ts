import { textOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { pruned } from '../query/select.ts';
import { usualUserProperties } from '../../directory/shapes/user.ts';
import type { Call } from '../call.ts';

/** Owners as directory objects that say their type. */
export function ownersOf(call: Call, objectId: string): JsonObject[] {
  return call.directory
    .rows('owners')
    .where('objectId', objectId, call.asOf)
    .map((row) => principalOf(call, textOf(row, 'ownerId')))
    .filter((owner) => owner !== undefined);
}

export function principalOf(call: Call, id: string): JsonObject | undefined {
  const member = call.directory.members.find(id);
  if (member !== undefined)
    return { '@odata.type': '#microsoft.graph.user', ...pruned(member.object, usualUserProperties) };
  const principal = call.directory.rows('servicePrincipals').get(id, call.asOf);
  return principal === undefined
    ? undefined
    : { '@odata.type': '#microsoft.graph.servicePrincipal', ...principal };
}
