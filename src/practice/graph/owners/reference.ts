import type { Call } from '../call.ts';
import { badRequest, referenceAbsent } from '../refusal.ts';
import { principalOf } from './owners-of.ts';

const REFERENCE = /\/(?:directoryObjects|users|servicePrincipals)\/([0-9a-f-]{36})$/i;

/** The id behind `@odata.id`, which must be of a user or a service principal that this replica knows. */
export function referencedId(call: Call, uri: string): string {
  const id = REFERENCE.exec(uri)?.[1];
  if (id === undefined) throw badRequest(`Invalid URL format specified in payload: '${uri}'.`);
  if (principalOf(call, id) === undefined) throw referenceAbsent(id);
  return id;
}
