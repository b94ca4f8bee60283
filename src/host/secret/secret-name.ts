import type { SecretName } from '../../core/ports.ts';
import type { Insight } from '../engagement/insight.ts';

/** Under which name the private key of the newest certificate lies in the keychain. */
export function certificateNameOf({ record, known }: Insight): SecretName | undefined {
  const { tenant } = record;
  if (tenant === undefined || known.clientId === undefined || known.certificate === undefined)
    return undefined;
  return { tenantId: tenant.id, clientId: known.clientId, keyId: known.certificate.keyId };
}

/** Under which name the newest secret of an engagement lies in the keychain; `undefined` while there is none. */
export function secretNameOf({ record, known }: Insight): SecretName | undefined {
  const { tenant } = record;
  if (tenant === undefined || known.clientId === undefined || known.secret === undefined) return undefined;
  return { tenantId: tenant.id, clientId: known.clientId, keyId: known.secret.keyId };
}
