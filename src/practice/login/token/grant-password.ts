import { verifyPassword } from '../authorize/verify-password.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';
import { tenantErrors } from '../errors/tenant-errors.ts';
import { issueUserTokens } from './issue-user-tokens.ts';
import { mayActAsPublicClient } from './may-act-as-public-client.ts';
import type { Grant } from './grant.ts';

const required = ['username', 'password', 'scope'] as const;

/** Resource owner password credentials: for scripts that practise. */
export const grantPassword: Grant = async (ask, world) => {
  if (ask.tenant === 'common') return fail(tenantErrors.grantNotOverCommon);
  if (!mayActAsPublicClient(ask)) return fail(clientErrors.secretMissing);
  const [username, password, scope] = required.map((name) => ask.fields.get(name));
  if (username === undefined || password === undefined || scope === undefined)
    return fail(requestErrors.missing(required.find((name) => !ask.fields.has(name)) ?? ''));
  const user = verifyPassword(world, username, password);
  return user.ok ? issueUserTokens(ask, world, { user: user.value, scope }) : user;
};
