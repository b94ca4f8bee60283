import { randomBytes } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import { textOf } from '../../directory/json.ts';
import { AZURE_AD_GRAPH, GRAPH } from '../../directory/seed/first-party.ts';
import { created } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, missingValue, quotaExceeded } from '../refusal.ts';
import { requireRole } from '../rights/authorise.ts';
import { shown } from '../target.ts';
import { checkRoleOffered } from './role-offered.ts';
import type { Side } from './sides.ts';

/** Of one principal. */
const MOST_ASSIGNMENTS = 1_500;

interface Principal {
  readonly id: string;
  readonly displayName: string;
  readonly type: 'ServicePrincipal' | 'User';
}

/** POST …/appRoleAssignments (on the client) or …/appRoleAssignedTo (on the resource). */
export function createAssignment(call: Call, side: Side): Outcome {
  const onPath = shown(call, 'servicePrincipals');
  const body = required(call);
  if (body[side.own] !== onPath.id) throw badRequest('One or more properties are invalid.');
  const principal = principalOf(call, body.principalId);
  const resource = call.directory.rows('servicePrincipals').get(body.resourceId, call.asOf);
  if (principal === undefined || resource === undefined) throw badRequest('Not a valid reference update.');
  if ([GRAPH, AZURE_AD_GRAPH].includes(textOf(resource, 'appId'))) {
    requireRole(call.directory, call.caller, { deed: 'assignGraphAppRole', target: undefined });
  }
  checkRoleOffered(resource, { roleId: body.appRoleId, memberType: principal.type });
  checkNotHeld(call, body);
  const value: GraphObject = {
    id: randomBytes(32).toString('base64url'),
    deletedDateTime: null,
    appRoleId: body.appRoleId,
    createdDateTime: new Date(call.now).toISOString(),
    principalDisplayName: principal.displayName,
    principalId: principal.id,
    principalType: principal.type,
    resourceDisplayName: resource['displayName'] ?? null,
    resourceId: resource.id,
  };
  call.directory.commit([{ kind: 'appRoleAssignments', id: value.id, value }]);
  return created('appRoleAssignment', `servicePrincipals('${onPath.id}')/${side.name}`, value);
}

function required(call: Call): { principalId: string; resourceId: string; appRoleId: string } {
  const value = (name: string): string => {
    const text = textOf(call.body, name).toLowerCase();
    if (text === '') throw missingValue(name, 'AppRoleAssignment');
    return text;
  };
  return {
    principalId: value('principalId'),
    resourceId: value('resourceId'),
    appRoleId: value('appRoleId'),
  };
}

function principalOf(call: Call, id: string): Principal | undefined {
  const principal = call.directory.rows('servicePrincipals').get(id, call.asOf);
  if (principal !== undefined)
    return { id, displayName: textOf(principal, 'displayName'), type: 'ServicePrincipal' };
  const user = call.directory.members.find(id)?.user;
  return user === undefined ? undefined : { id, displayName: user.displayName, type: 'User' };
}

/** Asked of the newest state. */
function checkNotHeld(
  call: Call,
  body: { principalId: string; resourceId: string; appRoleId: string },
): void {
  const held = call.directory.rows('appRoleAssignments').where('principalId', body.principalId);
  if (held.some((row) => row['resourceId'] === body.resourceId && row['appRoleId'] === body.appRoleId)) {
    throw badRequest('Permission being assigned already exists on the object');
  }
  if (held.length >= MOST_ASSIGNMENTS)
    throw quotaExceeded('The number of app role assignments of the principal exceeds the allowed limit.');
}
