import type { Change } from '../../directory/writable.ts';
import { roleTemplate } from '../../directory/seed/roles.ts';
import { textsOf } from '../../directory/json.ts';
import type { Call } from '../call.ts';
import { ownerId } from '../rights/authorise.ts';
import { referencedId } from './reference.ts';

const APPLICATION_DEVELOPER = roleTemplate('Application Developer');

/** Owners of a new object: those bound in the body, an Application Developer, an application that creates. */
export function bornOwnership(call: Call, objectId: string): Change[] {
  const bound = textsOf(call.body, 'owners@odata.bind').map((uri) => referencedId(call, uri));
  const creator = becomesOwner(call) ? [ownerId(call.caller)] : [];
  return [...new Set([...bound, ...creator])].map((id) => ownership(objectId, id));
}

export function ownership(objectId: string, id: string): Change {
  const key = `${objectId}/${id}`;
  return { kind: 'owners', id: key, value: { id: key, objectId, ownerId: id } };
}

/** Cloud Application Administrators and Application Administrators do not own what they create. */
function becomesOwner({ caller }: Call): boolean {
  return caller.kind === 'app' || (caller.wids.length === 1 && caller.wids[0] === APPLICATION_DEVELOPER);
}
