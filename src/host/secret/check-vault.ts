import { done, refuse, type Result } from '../../contract/problem.ts';
import type { Cloud } from '../../cloud/clouds/cloud.ts';
import type { HostContext } from '../host-context.ts';
import type { Purpose } from '../sign-in/people.ts';

/** Memory is good enough for a rehearsal; a customer's secret must outlive the process. */
export function checkVault(
  { vaultInMemory }: HostContext,
  { practice }: Cloud,
  purpose: Purpose,
): Result<void> {
  if (practice || purpose === 'read' || !vaultInMemory) return done(undefined);
  return refuse({ code: 'keychain-missing', detail: 'secrets are kept in memory only' });
}
