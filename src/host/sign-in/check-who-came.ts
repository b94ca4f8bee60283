import { done, refuse, type Result } from '../../contract/problem.ts';
import type { SignedInAccount } from '../../cloud/sign-in/person-sign-in.ts';

interface Expected {
  readonly tenant: { readonly id: string; readonly domain?: string | undefined } | undefined;
  readonly account: string | undefined;
}

/** The login page lets in whoever knows a password; the engagement does not. */
export function checkWhoCame(came: SignedInAccount, { tenant, account }: Expected): Result<void> {
  if (tenant !== undefined && !isSame(tenant.id, came.tenantId)) {
    const expected = tenant.domain ?? tenant.id;
    return refuse({ code: 'wrong-tenant', expected, actual: came.tenantId, account: came.account });
  }
  if (account !== undefined && !isSame(account, came.account)) {
    return refuse({ code: 'wrong-account', expected: account, actual: came.account });
  }
  return done(undefined);
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
