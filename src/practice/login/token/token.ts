import type { PracticeAnswer } from '../../serve/http.ts';
import { identifyClient } from '../identify-client.ts';
import { errorAnswer } from '../errors/error-body.ts';
import { fail, pass, type EntraError, type Outcome } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { noteSignIn } from '../note-sign-in.ts';
import type { LoginRequest } from '../request.ts';
import { resolveTenant } from '../tenant.ts';
import type { LoginWorld } from '../world.ts';
import { checkCredential } from './check-credential.ts';
import { credentialFields } from './credential-fields.ts';
import type { Grant, TokenAsk } from './grant.ts';
import { grantAuthorizationCode } from './grant-authorization-code.ts';
import { grantClientCredentials } from './grant-client-credentials.ts';
import { grantDeviceCode } from './grant-device-code.ts';
import { grantPassword } from './grant-password.ts';
import { grantRefreshToken } from './grant-refresh-token.ts';
import type { TokenAnswer } from './token-answer.ts';

const grants: Readonly<Record<string, Grant>> = {
  authorization_code: grantAuthorizationCode,
  refresh_token: grantRefreshToken,
  client_credentials: grantClientCredentials,
  password: grantPassword,
  device_code: grantDeviceCode,
  'urn:ietf:params:oauth:grant-type:device_code': grantDeviceCode,
};

/** POST `/{tenant}/oauth2/v2.0/token`. */
export async function token(request: LoginRequest, world: LoginWorld): Promise<PracticeAnswer> {
  const outcome = await redeem(request, world);
  if (!outcome.ok) return errorAnswer(outcome.error, request, world);
  return { status: 200, headers: { 'cache-control': 'no-store', pragma: 'no-cache' }, body: outcome.value };
}

async function redeem(request: LoginRequest, world: LoginWorld): Promise<Outcome<TokenAnswer>> {
  const grant = findGrant(request);
  if (!grant.ok) return grant;
  const ask = identify(request, world);
  const outcome = ask.ok ? await grant.value(ask.value, world) : ask;
  if (!outcome.ok) noteRefusal(outcome.error, request, world);
  return outcome;
}

/** A refused secret is a failed sign-in of that app; a stranger's request is none of this tenant's. */
function noteRefusal(error: EntraError, request: LoginRequest, world: LoginWorld): void {
  const appId = (credentialFields(request).get('client_id') ?? '').toLowerCase();
  const isOurs = world.directory.servicePrincipalByAppId(appId) !== undefined;
  if (isOurs && !stillWaiting.has(error.error)) noteSignIn(world, request, { appId, errorCode: error.code });
}

const stillWaiting = new Set(['authorization_pending', 'slow_down']);

function findGrant(request: LoginRequest): Outcome<Grant> {
  const [duplicated] = request.duplicated;
  if (duplicated !== undefined) return fail(requestErrors.duplicated(duplicated));
  const name = request.form.get('grant_type');
  if (name === undefined) return fail(requestErrors.missing('grant_type'));
  const grant = Object.hasOwn(grants, name) ? grants[name] : undefined;
  return grant === undefined ? fail(requestErrors.unknownGrant(name)) : pass(grant);
}

function identify(request: LoginRequest, world: LoginWorld): Outcome<TokenAsk> {
  const tenant = resolveTenant(world, request.tenant);
  if (!tenant.ok) return tenant;
  const fields = credentialFields(request);
  const client = identifyClient(world, tenant.value, fields.get('client_id'));
  if (!client.ok) return client;
  const credential = checkCredential(world, client.value, { fields, now: request.now });
  if (!credential.ok) return credential;
  return pass({ request, fields, tenant: tenant.value, client: client.value, credential: credential.value });
}
