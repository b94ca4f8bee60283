import type { PracticeAnswer } from '../../serve/http.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { devicePage } from '../pages/device-page.ts';
import { loginPage } from '../pages/login-page.ts';
import type { LoginRequest } from '../request.ts';
import type { LoginWorld } from '../world.ts';

/** GET and POST `/common/oauth2/deviceauth`: where a person types the code of their device, then signs in. */
export function deviceAuth(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  if (request.method === 'GET') return devicePage(request, request.query.get('otc') ?? '');
  const typed = request.form.get('otc') ?? '';
  const signIn = world.devices.byUserCode(typed, request.now);
  if (signIn === undefined) {
    const { code, text } = grantErrors.deviceCodeUnknown;
    return devicePage(request, typed, `AADSTS${String(code)}: ${text}`);
  }
  const { userCode, clientName, expiresAt } = signIn;
  const ctx = world.pending.add({ kind: 'device', userCode, clientName, expiresAt }, request.now);
  return loginPage({ ctx, request, clientName, login: '' });
}
