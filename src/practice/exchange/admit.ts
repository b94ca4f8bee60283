import type { PracticeRequest } from '../serve/http.ts';
import { bearerIn } from '../tokens/bearer.ts';
import type { Caller } from '../tokens/caller.ts';
import type { Route } from './read-route.ts';
import { cmdletRefusal, ExchangeRefusal } from './refusal.ts';
import { rolesOf, supportedRole } from './rights.ts';
import type { ExchangeWorld } from './world.ts';

export interface Admitted {
  readonly caller: Caller;
  /** Template ids of directory roles. */
  readonly roles: readonly string[];
}

const delegated = ['Exchange.Manage', 'Exchange.ManageV2'];
const applicationRole = 'Exchange.ManageAsApp';

/** Token, tenant, routing, rights. */
export async function admit(
  world: ExchangeWorld,
  request: PracticeRequest,
  route: Pick<Route, 'tenant'>,
): Promise<Admitted> {
  const bearer = bearerIn(request.headers['authorization']);
  const caller = typeof bearer === 'string' ? undefined : await world.authenticate(bearer.token);
  if (caller === undefined || !mayManage(caller)) throw unauthorised(world);
  checkTenant(world, route.tenant);
  checkAnchor(world, caller, request.headers['x-anchormailbox']);
  const roles = rolesOf(world.directory, caller);
  if (caller.kind === 'app' && !supportedRole(roles)) throw roleNotSupported(caller.appId);
  return { caller, roles };
}

function mayManage(caller: Caller): boolean {
  return caller.kind === 'app'
    ? caller.roles.includes(applicationRole)
    : caller.scopes.some((scope) => delegated.includes(scope));
}

function checkTenant({ directory }: ExchangeWorld, tenant: string): void {
  const { id, domain } = directory.tenant;
  if (![id, domain, directory.initialDomain].includes(tenant)) throw noContext();
}

/**
 * The header says which mailbox's server is to answer: `UPN:` a person's, `APP:` a system mailbox at the tenant. A
 * person's token names the person anyway; an application's names nobody, so without the header there is no way.
 */
function checkAnchor(world: ExchangeWorld, caller: Caller, anchor: string | undefined): void {
  if (anchor === undefined && caller.kind === 'user') return;
  const [, tenant = ''] = /^(?:TID:|(?:UPN|APP|SMTP):[^@]+@)(.+)$/i.exec(anchor ?? '') ?? [];
  checkTenant(world, tenant.toLowerCase());
}

/** Without a body, and with a header that says where a token is to be had. */
function unauthorised({ login, directory }: ExchangeWorld): ExchangeRefusal {
  const challenge = [
    'client_id="00000002-0000-0ff1-ce00-000000000000"',
    'trusted_issuers="00000001-0000-0000-c000-000000000000@*"',
    'token_types="app_asserted_user_v1 service_asserted_app_v1"',
    `authorization_uri="${login}/${directory.tenant.id}/oauth2/authorize"`,
    'error="invalid_token"',
  ];
  return new ExchangeRefusal({
    status: 401,
    headers: { 'www-authenticate': `Bearer ${challenge.join(', ')}` },
  });
}

function noContext(): ExchangeRefusal {
  return cmdletRefusal({
    status: 401,
    id: '',
    type: 'Microsoft.Exchange.Configuration.Authorization.AuthorizationException',
    text: 'Unable to initialize the authorization context. Provide valid credential.',
    message: 'Invalid Operation',
  });
}

function roleNotSupported(appId: string): ExchangeRefusal {
  return cmdletRefusal({
    status: 401,
    id: '',
    type: 'Microsoft.Exchange.Configuration.Authorization.CmdletAccessDeniedException',
    text: `The role assigned to application ${appId} isn't supported in this scenario. Please check online documentation for assigning correct Directory Roles to Azure AD Application for EXO App-Only Authentication.`,
    message: 'Invalid Operation',
  });
}
