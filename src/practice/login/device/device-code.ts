import type { PracticeAnswer } from '../../serve/http.ts';
import { identifyClient } from '../identify-client.ts';
import { errorAnswer } from '../errors/error-body.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import type { LoginRequest } from '../request.ts';
import { parseScope } from '../scopes/parse-scope.ts';
import { deviceIntervalSeconds, deviceLifeSeconds } from '../stores/device-codes.ts';
import { resolveTenant } from '../tenant.ts';
import type { LoginWorld } from '../world.ts';

/** POST `/{tenant}/oauth2/v2.0/devicecode`. */
export function deviceCode(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const asked = readAsk(request, world);
  if (!asked.ok) return errorAnswer(asked.error, request, world);
  const [device_code, { userCode }] = world.devices.start(asked.value, request.now);
  const verification_uri = `${world.endpoint}/common/oauth2/deviceauth`;
  return {
    status: 200,
    headers: { 'cache-control': 'no-store' },
    body: {
      user_code: userCode,
      device_code,
      verification_uri,
      expires_in: deviceLifeSeconds,
      interval: deviceIntervalSeconds,
      message: `To sign in, use a web browser to open the page ${verification_uri} and enter the code ${userCode} to authenticate.`,
    },
  };
}

type Asked = { readonly appId: string; readonly clientName: string; readonly scope: string };

function readAsk(request: LoginRequest, world: LoginWorld): Outcome<Asked> {
  const [duplicated] = request.duplicated;
  if (duplicated !== undefined) return fail(requestErrors.duplicated(duplicated));
  const tenant = resolveTenant(world, request.tenant);
  if (!tenant.ok) return tenant;
  const client = identifyClient(world, tenant.value, request.form.get('client_id'));
  if (!client.ok) return client;
  const scope = request.form.get('scope');
  if (scope === undefined) return fail(requestErrors.missing('scope'));
  const parsed = parseScope(scope);
  return parsed.ok
    ? pass({ appId: client.value.appId, clientName: client.value.displayName, scope })
    : parsed;
}
