import { clientErrors } from '../errors/client-errors.ts';
import { fail, type EntraError } from '../errors/entra-error.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { requestErrors } from '../errors/request-errors.ts';
import type { AuthorizationCode } from '../stores/authorization-codes.ts';
import { checkCodeVerifier } from './check-code-verifier.ts';
import type { CodeRule } from './code-rule.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import type { Grant, TokenAsk } from './grant.ts';

/** In this order. A code that a rule refuses stays redeemable; nobody else has learnt anything from it. */
const rules: readonly CodeRule[] = [
  ({ ask }, { client }) => (ask.client.appId === client.appId ? undefined : grantErrors.ofAnotherClient),
  ({ redeemed }) => (redeemed ? grantErrors.codeUsed : undefined),
  ({ expiresAt }, { request }) => (expiresAt > request.now ? undefined : grantErrors.expired),
  checkRedirectUri,
  checkClientAuthentication,
  checkCodeVerifier,
];

export const grantAuthorizationCode: Grant = async (ask, world) => {
  const given = ask.fields.get('code');
  if (given === undefined) return fail(requestErrors.missing('code'));
  const code = world.codes.find(given);
  if (code === undefined) return fail(grantErrors.malformed);
  for (const rule of rules) {
    const refusal = rule(code, ask);
    if (refusal !== undefined) return fail(refusal);
  }
  const user = world.directory.user(code.userId);
  if (user === undefined) return fail(grantErrors.userGone);
  code.redeemed = true;
  return issueUserTokens(ask, world, {
    user,
    scope: ask.fields.get('scope') ?? code.ask.scope,
    nonce: code.ask.nonce,
  });
};

function checkRedirectUri({ ask }: AuthorizationCode, { fields }: TokenAsk): EntraError | undefined {
  const given = fields.get('redirect_uri');
  if (given === undefined) return requestErrors.missing('redirect_uri');
  return given === ask.redirect.uri ? undefined : grantErrors.redirectDiffers(given, ask.redirect.uri);
}

/** The platform of the redirect URI decides whether the client is a public one. */
function checkClientAuthentication(
  { ask }: AuthorizationCode,
  { credential }: TokenAsk,
): EntraError | undefined {
  const mustShowSecret = ask.redirect.platform === 'web';
  if (mustShowSecret && credential === 'none') return clientErrors.secretMissing;
  return !mustShowSecret && credential !== 'none' ? clientErrors.publicWithSecret : undefined;
}
