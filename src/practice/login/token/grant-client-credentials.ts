import { appTokenClaims } from '../../tokens/app-token.ts';
import { expiresIn } from '../../tokens/times.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail, pass } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import { tenantErrors } from '../errors/tenant-errors.ts';
import { noteSignIn } from '../note-sign-in.ts';
import { findAppResource } from '../scopes/find-app-resource.ts';
import { signAccessToken } from './access-token.ts';
import type { Grant } from './grant.ts';

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
  if (roles.length === 0 && resourcePrincipal.appRoleAssignmentRequired === true)
    return fail(scopeErrors.noRoleAssigned(client.appId, audience));
  const { appId, displayName: clientName } = client;
  const objection = world.objection({ stage: 'app', appId, clientName, resource: audience });
  if (objection !== undefined) return fail(objection);
  noteSignIn(world, request, { appId: client.appId, resourceAppId, errorCode: 0 });
  const claims = appTokenClaims({
    login: world.endpoint,
    tenantId: world.directory.tenant.id,
    appId: client.appId,
    displayName: client.displayName,
    servicePrincipalId: client.servicePrincipal.id,
    audience,
    roles,
    now: request.now,
  });
  const access_token = await signAccessToken(world, resource.value, claims);
  return pass({ token_type: 'Bearer', expires_in: expiresIn, ext_expires_in: expiresIn, access_token });
};
