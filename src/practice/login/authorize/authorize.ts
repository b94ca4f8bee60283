import type { PracticeAnswer } from '../../serve/http.ts';
import { identifyClient } from '../identify-client.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { errorPage } from '../pages/error-page.ts';
import { loginPage } from '../pages/login-page.ts';
import type { Fields, LoginRequest } from '../request.ts';
import { pageLifeMs } from '../stores/pending-sign-ins.ts';
import { resolveTenant } from '../tenant.ts';
import type { LoginWorld } from '../world.ts';
import type { AuthorizeRule, TrustedSender } from './authorize-rule.ts';
import { checkCodeChallenge } from './check-code-challenge.ts';
import { checkPrompt } from './check-prompt.ts';
import { checkResponseMode } from './check-response-mode.ts';
import { checkResponseType } from './check-response-type.ts';
import { checkScope } from './check-scope.ts';
import { findRedirectUri } from './find-redirect-uri.ts';
import { readAsk } from './read-ask.ts';
import { refuseToClient } from './respond.ts';

/** In this order. By now the redirect URI is trusted, so a refusal goes back to the application. */
const rules: readonly AuthorizeRule[] = [
  checkResponseType, //
  checkResponseMode,
  checkScope,
  checkCodeChallenge,
  checkPrompt,
];

/** GET and POST `/{tenant}/oauth2/v2.0/authorize`: ends in the page on which the person signs in. */
export function authorize(request: LoginRequest, world: LoginWorld): PracticeAnswer {
  const fields = request.method === 'POST' ? request.form : request.query;
  const sender = trustSender(request, world, fields);
  if (!sender.ok) return errorPage(sender.error, request);
  const ask = readAsk(fields, sender.value, request.tenant);
  for (const rule of rules) {
    const refusal = rule(fields, sender.value);
    if (refusal !== undefined) return refuseToClient(ask, refusal, request);
  }
  const expiresAt = request.now + pageLifeMs;
  const ctx = world.pending.add({ kind: 'authorize', ask, expiresAt }, request.now);
  return loginPage({
    ctx,
    request,
    clientName: ask.client.displayName,
    login: ask.loginHint,
    redirectUri: ask.redirect.uri,
  });
}

function trustSender(request: LoginRequest, world: LoginWorld, fields: Fields): Outcome<TrustedSender> {
  const [duplicated] = request.duplicated;
  if (duplicated !== undefined) return fail(requestErrors.duplicated(duplicated));
  const tenant = resolveTenant(world, request.tenant);
  if (!tenant.ok) return tenant;
  const client = identifyClient(world, tenant.value, fields.get('client_id'));
  if (!client.ok) return client;
  const redirect = findRedirectUri(client.value, fields.get('redirect_uri'));
  return redirect.ok ? pass({ client: client.value, redirect: redirect.value }) : redirect;
}
