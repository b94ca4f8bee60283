import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { merged } from '../applications/merge.ts';
import { takeInKeys } from '../keys/take-in.ts';
import { readOnly } from '../refusal.ts';
import { current } from '../target.ts';

export function updateServicePrincipal(call: Call): Outcome {
  const principal = current(call, 'servicePrincipals');
  if ('appId' in call.body) throw readOnly('appId');
  const { holder: value, changes } = takeInKeys({ ...merged(principal, call.body), id: principal.id });
  call.directory.commit([{ kind: 'servicePrincipals', id: principal.id, value }, ...changes]);
  return nothing;
}
