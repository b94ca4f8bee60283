import type { PastedValues } from '../../contract/pasted-values.ts';
import { refuse, type Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { checkVault } from './check-vault.ts';

interface ToKeep {
  readonly record: EngagementRecord;
  readonly all: PastedValues;
  readonly value: string;
}

/** A secret's value that a person typed: into the keychain, under the name that every run looks for. */
export async function keepHandedIn(
  context: HostContext,
  { record, all, value }: ToKeep,
): Promise<Result<void>> {
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const fits = checkVault(context, opened.value.cloud, 'write');
  if (!fits.ok) return fits;
  const { tenantId, clientId, secretId } = all;
  if (tenantId === undefined || clientId === undefined || secretId === undefined)
    return refuse({ code: 'values-invalid', issues: [{ field: 'secretId', reason: 'missing' }] });
  const { vault } = context.keychain;
  const probed = await vault.probe();
  if (!probed.ok) return probed;
  // The tenant as the record spells it: that is how a run asks for the entry.
  return vault.keep({ tenantId: record.tenant?.id ?? tenantId, clientId, keyId: secretId }, value);
}
