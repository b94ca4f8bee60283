import { textOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import type { LoginWorld } from '../world.ts';
import type { Asked } from './parse-scope.ts';

export const graphResource = 'https://graph.microsoft.com';

export interface Resource {
  readonly appId: string;
  readonly servicePrincipal: GraphObject;
  /** The `aud` of the token: the resource as it was asked for. */
  readonly audience: string;
}

/** The one resource that all asked scopes belong to. Short names and OpenID scopes belong to Microsoft Graph. */
export function findResource(world: LoginWorld, asked: Asked): Outcome<Resource> {
  const names = asked.scopes.map((scope) => scope.resource ?? graphResource);
  const audience = names[0] ?? graphResource;
  const resource = lookUp(world, audience);
  if (resource === undefined)
    return fail(scopeErrors.resourceNotFound(audience, world.directory.tenant.displayName));
  for (const name of names) {
    if (lookUp(world, name)?.servicePrincipal.id !== resource.servicePrincipal.id)
      return fail(scopeErrors.severalResources(asked.text));
  }
  return pass(resource);
}

function lookUp(world: LoginWorld, audience: string): Resource | undefined {
  const identifier = world.ownResources.get(audience.replace(/\/+$/, '').toLowerCase()) ?? audience;
  const servicePrincipal = world.directory.servicePrincipalByName(identifier);
  return servicePrincipal && { appId: textOf(servicePrincipal, 'appId'), servicePrincipal, audience };
}
