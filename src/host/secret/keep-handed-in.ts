import type { PastedValues } from '../../contract/pasted-values.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { SecretName } from '../../core/ports.ts';
import type { HostContext } from '../host-context.ts';
import type { EngagementRecord } from '../store/engagement-record.ts';
import { checkVault } from './check-vault.ts';

interface ToKeep {
  readonly record: EngagementRecord;
  readonly all: PastedValues;
  /** Absent: nothing to keep. */
  readonly value: string | undefined;
}

/** A secret's value that a person typed: into the keychain, under the name that every run looks for. */
export async function keepHandedIn(context: HostContext, asked: ToKeep): Promise<Result<void>> {
  const { record, value } = asked;
  if (value === undefined) return done(undefined);
  const name = nameOf(asked);
  if (name === undefined)
    return refuse({ code: 'values-invalid', issues: [{ field: 'secretId', reason: 'missing' }] });
  const opened = await context.clouds.open(record.cloud);
  if (!opened.ok) return opened;
  const fits = checkVault(context, opened.value.cloud, 'write');
  if (!fits.ok) return fits;
  const { vault } = context.keychain;
  const probed = await vault.probe();
  return probed.ok ? vault.keep(name, value) : probed;
}

/** The tenant as the record spells it: that is how a run asks for the entry. */
function nameOf({ record, all }: ToKeep): SecretName | undefined {
  const { clientId, secretId } = all;
  const tenantId = record.tenant?.id ?? all.tenantId;
  return tenantId === undefined || clientId === undefined || secretId === undefined
    ? undefined
    : { tenantId, clientId, keyId: secretId };
}
