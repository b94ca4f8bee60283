import { textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import { clientErrors } from './errors/client-errors.ts';
import { fail, pass, type EntraError, type Outcome } from './errors/entra-error.ts';
import { requestErrors } from './errors/request-errors.ts';
import type { Client } from './client.ts';
import { firstPartyClients } from './first-party.ts';
import type { TenantChoice } from './tenant.ts';
import type { LoginWorld } from './world.ts';

/** An application is refused before anything else about the request is looked at. */
export function identifyClient(
  world: LoginWorld,
  tenant: TenantChoice,
  appId: string | undefined,
): Outcome<Client> {
  if (appId === undefined || appId === '') return fail(requestErrors.missing('client_id'));
  const known = firstPartyClients.find((client) => client.appId === appId.toLowerCase());
  if (known !== undefined)
    return pass({ kind: 'first-party', appId: known.appId, displayName: known.displayName, known });
  return identifyRegistered(world, tenant, appId.toLowerCase());
}

function identifyRegistered(world: LoginWorld, tenant: TenantChoice, appId: string): Outcome<Client> {
  const application = world.directory.applicationByAppId(appId);
  const servicePrincipal = world.directory.servicePrincipalByAppId(appId);
  const named = application ?? servicePrincipal;
  if (named === undefined) return fail(clientErrors.notFound(appId, world.directory.tenant.displayName));
  const displayName = textOf(named, 'displayName');
  if (tenant !== 'home' && application?.signInAudience === 'AzureADMyOrg')
    return fail(clientErrors.singleTenant(appId, displayName, tenant));
  if (servicePrincipal === undefined)
    return fail(clientErrors.noServicePrincipal(appId, world.directory.tenant.id));
  const refusal = refuseDisabled(servicePrincipal, appId, displayName);
  if (refusal !== undefined) return fail(refusal);
  return pass({ kind: 'registered', appId, displayName, application, servicePrincipal });
}

function refuseDisabled(
  servicePrincipal: GraphObject,
  appId: string,
  displayName: string,
): EntraError | undefined {
  return servicePrincipal.accountEnabled === false ? clientErrors.disabled(appId, displayName) : undefined;
}
