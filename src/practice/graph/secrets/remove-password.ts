import { objectsOf, textOf } from '../../directory/json.ts';
import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, missingValue } from '../refusal.ts';
import { current } from '../target.ts';
import type { Holder } from './add-password.ts';

export function removePassword(call: Call, kind: Holder): Outcome {
  const holder = current(call, kind);
  const keyId = textOf(call.body, 'keyId').toLowerCase();
  if (keyId === '') throw missingValue('keyId', 'removePassword');
  const credentials = objectsOf(holder, 'passwordCredentials');
  const kept = credentials.filter((credential) => credential['keyId'] !== keyId);
  if (kept.length === credentials.length)
    throw badRequest(`No password credential found with keyId '${keyId}'.`);
  call.directory.commit([
    { kind, id: holder.id, value: { ...holder, passwordCredentials: kept } },
    { kind: 'secrets', id: keyId, value: null },
  ]);
  return nothing;
}
