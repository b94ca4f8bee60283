import { objectOf, objectsOf, textOf } from '../../directory/json.ts';
import { nothing } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, missingValue } from '../refusal.ts';
import type { Route } from '../route.ts';
import { current } from '../target.ts';
import { checkProof } from './check-proof.ts';
import { takeIn } from './take-in.ts';

type Holder = 'applications' | 'servicePrincipals';

function addKey(call: Call, kind: Holder): Outcome {
  const holder = current(call, kind);
  const asked = objectOf(call.body, 'keyCredential');
  if (textOf(asked, 'key') === '') throw missingValue('key', 'KeyCredential');
  checkProof(call, holder);
  const { shown, change } = takeIn(asked);
  const value = { ...holder, keyCredentials: [...objectsOf(holder, 'keyCredentials'), shown] };
  call.directory.commit([{ kind, id: holder.id, value }, ...(change === undefined ? [] : [change])]);
  return { is: 'value', status: 200, context: 'microsoft.graph.keyCredential', value: shown };
}

function removeKey(call: Call, kind: Holder): Outcome {
  const holder = current(call, kind);
  const keyId = textOf(call.body, 'keyId').toLowerCase();
  if (keyId === '') throw missingValue('keyId', 'removeKey');
  checkProof(call, holder);
  const credentials = objectsOf(holder, 'keyCredentials');
  const kept = credentials.filter((credential) => credential['keyId'] !== keyId);
  if (kept.length === credentials.length) throw badRequest(`No key credential found with keyId '${keyId}'.`);
  call.directory.commit([
    { kind, id: holder.id, value: { ...holder, keyCredentials: kept } },
    { kind: 'secrets', id: keyId, value: null },
  ]);
  return nothing;
}

const body = (action: string): string => `POST /applications/{application-id}/${action}`;
const deed = 'manageCredentials';

const routesOf = (kind: Holder): Route[] => [
  {
    method: 'POST',
    path: `/${kind}/{}/addKey`,
    deed,
    body: body('addKey'),
    handle: (call) => addKey(call, kind),
  },
  {
    method: 'POST',
    path: `/${kind}/{}/removeKey`,
    deed,
    body: body('removeKey'),
    handle: (call) => removeKey(call, kind),
  },
];

/** Certificates are first put on an application by PATCH; these roll them. */
export const keyRoutes: readonly Route[] = [...routesOf('applications'), ...routesOf('servicePrincipals')];
