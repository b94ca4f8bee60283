import { fail, type Outcome } from '../errors/entra-error.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import type { LoginWorld } from '../world.ts';
import { findResource, type Resource } from './find-resource.ts';
import { isDefault, parseScope } from './parse-scope.ts';

/** In client credentials only `RESOURCE/.default` may be asked for, and once. OpenID's scopes are ignored. */
export function findAppResource(world: LoginWorld, scope: string): Outcome<Resource> {
  const asked = parseScope(scope);
  if (!asked.ok) return asked;
  const { scopes } = asked.value;
  const named = scopes.find((one) => !isDefault(one) || one.resource === undefined);
  if (named !== undefined || scopes.length === 0) return fail(scopeErrors.notDefault(named?.asked ?? scope));
  return findResource(world, asked.value);
}
