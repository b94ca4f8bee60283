import { z } from 'zod';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Ask } from '../../core/ports.ts';
import { claimsOf } from '../sign-in/app-claims.ts';
import { cmdletInput } from './invocation.ts';
import { sendRequest, type Way } from './send-request.ts';

const connection = z.looseObject({
  value: z.array(z.looseObject({ TenantID: z.string(), UserPrincipalName: z.string().nullish() })).min(1),
});

interface Expected {
  readonly tenantId: string;
  readonly account: string;
}

function compare(actual: string | undefined, { tenantId, account }: Expected): Result<void> {
  if (actual === undefined || actual.toLowerCase() === tenantId.toLowerCase()) return done(undefined);
  return refuse({ code: 'wrong-tenant', expected: tenantId, actual, account });
}

export const tokenOfTenant = (token: string, expected: Expected): Result<void> =>
  compare(claimsOf(token)?.tid, expected);

export const isWrite = (asks: readonly Ask[]): boolean => asks.some(({ method }) => method !== 'GET');

/**
 * Before the first write the endpoint itself is asked whose it is. It is a cmdlet of the module's own that not every
 * endpoint knows: then the token and the address, which both name the tenant, have to do.
 */
export async function connectedToTenant(way: Way): Promise<Result<void>> {
  const body = cmdletInput({ cmdlet: 'Get-ConnectionInformation', parameters: {} });
  const answer = await sendRequest(way)({ to: 'InvokeCommand', body });
  const { data } = connection.safeParse(answer.body);
  const elsewhere = data?.value.find(({ TenantID }) => !compare(TenantID, way).ok);
  return compare(elsewhere?.TenantID, way);
}
