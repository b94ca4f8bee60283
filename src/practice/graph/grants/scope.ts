import type { JsonObject } from '../../directory/json.ts';
import { textOf } from '../../directory/json.ts';
import { invalidValue } from '../refusal.ts';

const LONGEST = 3_850;

/** The scopes of a grant, separated by spaces. The service does not check that the resource offers them. */
export function checkScope(body: JsonObject): string {
  const scope = textOf(body, 'scope');
  if (scope.length > LONGEST) throw invalidValue('scope', 'OAuth2PermissionGrant');
  return scope;
}
