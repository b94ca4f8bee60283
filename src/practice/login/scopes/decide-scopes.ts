import type { User } from '../../directory/model.ts';
import type { Client } from '../client.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import type { LoginWorld } from '../world.ts';
import { checkAssignment } from './check-assignment.ts';
import { findResource, type Resource } from './find-resource.ts';
import { grantedScopes } from './granted-scopes.ts';
import { parseScope, type Asked } from './parse-scope.ts';

export interface Decided {
  readonly asked: Asked;
  readonly resource: Resource;
  readonly granted: readonly string[];
}

/** What a user gets for a `scope` parameter: syntax, then resource, then consent. */
export function decideScopes(
  world: LoginWorld,
  { client, user, scope }: { client: Client; user: User; scope: string },
): Outcome<Decided> {
  const blocked = checkAssignment(world, client, user);
  if (blocked !== undefined) return fail(blocked);
  const asked = parseScope(scope);
  if (!asked.ok) return asked;
  const resource = findResource(world, asked.value);
  if (!resource.ok) return resource;
  const granted = grantedScopes(world, { client, user, resource: resource.value, asked: asked.value });
  return granted.ok
    ? pass({ asked: asked.value, resource: resource.value, granted: granted.value })
    : granted;
}
