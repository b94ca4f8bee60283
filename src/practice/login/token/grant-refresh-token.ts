import { clientErrors } from '../errors/client-errors.ts';
import { fail, type EntraError } from '../errors/entra-error.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import { requestErrors } from '../errors/request-errors.ts';
import type { RefreshGrant } from '../stores/refresh-tokens.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import type { Grant, TokenAsk } from './grant.ts';

/** A renewal gives a new refresh token each time, and serves every resource, not only the first one asked for. */
export const grantRefreshToken: Grant = async (ask, world) => {
  const given = ask.fields.get('refresh_token');
  if (given === undefined) return fail(requestErrors.missing('refresh_token'));
  const grant = world.refreshTokens.find(given);
  if (grant === undefined) return fail(grantErrors.malformed);
  const refusal = refuse(grant, ask);
  if (refusal !== undefined) return fail(refusal);
  const user = world.directory.user(grant.userId);
  if (user === undefined) return fail(grantErrors.userGone);
  const scope = ask.fields.get('scope') ?? grant.scope;
  return issueUserTokens(ask, world, { user, scope: `${scope} offline_access` });
};

function refuse(grant: RefreshGrant, { client, credential, request }: TokenAsk): EntraError | undefined {
  if (grant.appId !== client.appId) return grantErrors.ofAnotherClient;
  if (grant.expiresAt <= request.now) return grantErrors.expired;
  return grant.confidential && credential === 'none' ? clientErrors.secretMissing : undefined;
}
