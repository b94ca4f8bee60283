import { appTokenClaims } from '../../tokens/app-token.ts';
import { expiresIn } from '../../tokens/times.ts';
import type { Client } from '../client.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail, pass, type EntraError } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import { tenantErrors } from '../errors/tenant-errors.ts';
import { noteSignIn } from '../note-sign-in.ts';
import { findAppResource } from '../scopes/find-app-resource.ts';
import type { Resource } from '../scopes/find-resource.ts';
import type { LoginWorld } from '../world.ts';
import { signAccessToken } from './access-token.ts';
import type { Grant } from './grant.ts';

const authentications = { secret: '1', certificate: '2' } as const;

/** An application for itself. Its roles are read now: a token never learns of later ones. */
export const grantClientCredentials: Grant = async (
  { client, credential, fields, request, tenant },
  world,
) => {
  if (tenant !== 'home') return fail(tenantErrors.notImplied);
  if (client.kind === 'first-party' || credential === 'none') return fail(clientErrors.secretMissing);
  const scope = fields.get('scope');
  if (scope === undefined) return fail(requestErrors.missing('scope'));
  const resource = findAppResource(world, scope);
  if (!resource.ok) return resource;
  const { audience, appId: resourceAppId, servicePrincipal: resourcePrincipal } = resource.value;
  const roles = world.directory.appRolesHeld(client.servicePrincipal.id, resourcePrincipal.id);
  const refusal = refuse(world, client, { resource: resource.value, roles });
  if (refusal !== undefined) return fail(refusal);
  noteSignIn(world, request, { appId: client.appId, resourceAppId, errorCode: 0 });
  const claims = appTokenClaims({
    login: world.endpoint,
    tenantId: world.directory.tenant.id,
    appId: client.appId,
    displayName: client.displayName,
    clientAuthentication: authentications[credential],
    servicePrincipalId: client.servicePrincipal.id,
    audience,
    roles,
    now: request.now,
  });
  const access_token = await signAccessToken(world, resource.value, claims);
  return pass({ token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token });
};

function refuse(
  world: LoginWorld,
  { appId, displayName: clientName }: Client,
  { resource, roles }: { resource: Resource; roles: readonly string[] },
): EntraError | undefined {
  const { audience, servicePrincipal } = resource;
  if (roles.length === 0 && servicePrincipal.appRoleAssignmentRequired === true)
    return scopeErrors.noRoleAssigned(appId, audience);
  return world.objection({ stage: 'app', appId, clientName, resource: audience });
}
