import { verifyPassword } from '../authorize/verify-password.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { tenantErrors } from '../errors/tenant-errors.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import { mayActAsPublicClient } from './may-act-as-public-client.ts';
import type { Grant } from './token.ts';

/** Resource owner password credentials: for scripts that practise. */
export const grantPassword: Grant = async (ask, world) => {
  if (ask.tenant === 'common') return fail(tenantErrors.grantNotOverCommon);
  if (!mayActAsPublicClient(ask)) return fail(clientErrors.secretMissing);
  for (const name of ['username', 'password', 'scope']) {
    if (!ask.fields.has(name)) return fail(requestErrors.missing(name));
  }
  const user = verifyPassword(world, ask.fields.get('username') ?? '', ask.fields.get('password') ?? '');
  if (!user.ok) return user;
  return issueUserTokens(ask, world, { user: user.value, scope: ask.fields.get('scope') ?? '' });
};
