import type { GraphObject } from '../../directory/model.ts';
import { textOf } from '../../directory/json.ts';
import { grantId } from '../../directory/seed/consents.ts';
import { created } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { invalidValue, missingValue, referenceAbsent, sameKeyValue } from '../refusal.ts';
import { checkScope } from './scope.ts';

/** POST /oauth2PermissionGrants: one for a client, a resource and everybody (or one person). */
export function createGrant(call: Call): Outcome {
  const pair = { clientId: required(call, 'clientId'), resourceId: required(call, 'resourceId') };
  const principalId = principalOf(call);
  for (const id of [pair.clientId, pair.resourceId]) {
    if (call.directory.rows('servicePrincipals').get(id, call.asOf) === undefined) throw referenceAbsent(id);
  }
  const value: GraphObject = {
    id: grantId(pair.clientId, pair.resourceId, principalId),
    ...pair,
    consentType: textOf(call.body, 'consentType'),
    principalId,
    scope: checkScope(call.body),
  };
  if (call.directory.rows('oauth2PermissionGrants').get(value.id) !== undefined) {
    throw sameKeyValue('Permission entry already exists.');
  }
  call.directory.commit([{ kind: 'oauth2PermissionGrants', id: value.id, value }]);
  return created('oAuth2PermissionGrant', 'oauth2PermissionGrants', value);
}

function required(call: Call, name: string): string {
  const text = textOf(call.body, name).toLowerCase();
  if (text === '') throw missingValue(name, 'OAuth2PermissionGrant');
  return text;
}

/** `null` for everybody; a person's id goes with `Principal` and only with it. */
function principalOf(call: Call): string | null {
  const principalId = textOf(call.body, 'principalId').toLowerCase();
  switch (textOf(call.body, 'consentType')) {
    case '':
      throw missingValue('consentType', 'OAuth2PermissionGrant');
    case 'AllPrincipals':
      if (principalId !== '') throw invalidValue('principalId', 'OAuth2PermissionGrant');
      return null;
    case 'Principal':
      if (principalId === '') throw missingValue('principalId', 'OAuth2PermissionGrant');
      if (call.directory.user(principalId) === undefined) throw referenceAbsent(principalId);
      return principalId;
    default:
      throw invalidValue('consentType', 'OAuth2PermissionGrant');
  }
}
