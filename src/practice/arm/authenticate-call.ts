import { bearerIn, claimedBy } from '../tokens/bearer.ts';
import { subscriptionIn } from '../azure/scope.ts';
import type { PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import { ArmRefusal } from './refusal.ts';
import type { ArmWorld } from './route.ts';

const audiences =
  "'https://management.core.windows.net/','https://management.core.windows.net','https://management.azure.com/','https://management.azure.com'";
const ours = /^https:\/\/management\.(core\.windows\.net|azure\.com)\/?$/i;

export async function authenticateCall(
  world: ArmWorld,
  request: PracticeRequest,
  path: string,
): Promise<Caller> {
  const bearer = bearerIn(request.headers['authorization']);
  const refuse = refusalFor(world, path);
  if (bearer === 'missing')
    throw refuse('AuthenticationFailed', "Authentication failed. The 'Authorization' header is missing.");
  if (bearer === 'malformed')
    throw refuse(
      'AuthenticationFailed',
      "Authentication failed. The 'Authorization' header is provided in an invalid format.",
    );
  const caller = await world.authenticate(bearer.token);
  if (caller === undefined) throw refuse(...whyRefused(bearer.token, world));
  return caller;
}

function refusalFor(world: ArmWorld, path: string): (code: string, message: string) => ArmRefusal {
  const known = world.estate.subscriptions.find(
    ({ subscriptionId }) => subscriptionId === subscriptionIn(path),
  );
  const tenantId = known?.tenantId ?? world.directory.tenant.id;
  return (code, message) =>
    new ArmRefusal({
      status: 401,
      code,
      message,
      headers: {
        'www-authenticate': `Bearer authorization_uri="${world.login}/${tenantId}", error="invalid_token", error_description="${message.replaceAll('"', "'")}"`,
      },
    });
}

function whyRefused(token: string, world: ArmWorld): [code: string, message: string] {
  const { aud, exp, tid } = claimedBy(token);
  if (typeof aud !== 'string' || typeof exp !== 'number')
    return ['InvalidAuthenticationToken', 'The access token is invalid.'];
  if (!ours.test(aud) && aud.replace(/\/$/, '') !== world.endpoint)
    return [
      'InvalidAuthenticationTokenAudience',
      `The access token has been obtained for wrong audience or resource '${aud}'. It should exactly match with one of the allowed audiences ${audiences}.`,
    ];
  if (exp * 1000 <= world.now())
    return [
      'ExpiredAuthenticationToken',
      `The access token expiry UTC time '${clockTime(exp * 1000)}' is earlier than current UTC time '${clockTime(world.now())}'.`,
    ];
  if (typeof tid === 'string' && tid !== world.directory.tenant.id)
    return wrongTenant(tid, world.directory.tenant.id);
  return ['InvalidAuthenticationToken', 'The access token is invalid.'];
}

export function wrongTenant(has: string, needs: string): [code: string, message: string] {
  const issuer = 'https://sts.windows.net';
  return [
    'InvalidAuthenticationTokenTenant',
    `The access token is from the wrong issuer '${issuer}/${has}/'. It must match the tenant '${issuer}/${needs}/' associated with this subscription. Please use the authority (URL) 'https://login.windows.net/${needs}' to get the token. Note, if the subscription is transferred to another tenant there is no impact to the services, but information about new tenant could take time to propagate (up to an hour). If you just transferred your subscription and see this error message, please try back later.`,
  ];
}

/** As `11/21/2026 5:47:13 PM`. */
function clockTime(at: number): string {
  return new Date(at).toLocaleString('en-US', { timeZone: 'UTC' }).replace(',', '').replaceAll('\u202f', ' ');
}
