import { randomUUID } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import { objectOf, objectsOf, textOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import { hashedSecret, newSecretText } from '../../directory/secrets.ts';
import type { Call, Outcome } from '../call.ts';
import { badRequest, readOnly } from '../refusal.ts';
import { current } from '../target.ts';
import { checkSecretPolicy } from './policy.ts';

export type Holder = 'applications' | 'servicePrincipals';

const USUAL_YEARS = 2;

/** POST …/addPassword: the only answer in which the secret's text ever stands. */
export function addPassword(call: Call, kind: Holder): Outcome {
  const holder = current(call, kind);
  const asked = objectOf(call.body, 'passwordCredential');
  const span = spanOf(call, asked);
  checkSecretPolicy(call.directory, { kind, holder, span });
  const secretText = newSecretText();
  const credential: JsonObject = {
    customKeyIdentifier: asked['customKeyIdentifier'] ?? null,
    displayName: asked['displayName'] ?? null,
    endDateTime: span.end.toISOString(),
    hint: secretText.slice(0, 3),
    keyId: randomUUID(),
    secretText: null,
    startDateTime: span.start.toISOString(),
  };
  const keyId = textOf(credential, 'keyId');
  call.directory.commit([
    { kind: 'secrets', id: keyId, value: hashedSecret(keyId, secretText) },
    { kind, id: holder.id, value: withCredential(holder, credential) },
  ]);
  return {
    is: 'value',
    status: 200,
    context: 'microsoft.graph.passwordCredential',
    value: { ...credential, secretText },
  };
}

function withCredential(holder: GraphObject, credential: JsonObject): GraphObject {
  return { ...holder, passwordCredentials: [...objectsOf(holder, 'passwordCredentials'), credential] };
}

/** The service makes id, text and hint; a client names the secret and its span. */
function spanOf(call: Call, asked: JsonObject): { start: Date; end: Date } {
  for (const name of ['secretText', 'hint']) if (typeof asked[name] === 'string') throw readOnly(name);
  if (typeof asked['keyId'] === 'string') {
    throw badRequest(`Update to existing credential with KeyId '${asked['keyId']}' is not allowed.`);
  }
  const start = new Date(textOf(asked, 'startDateTime') || call.now);
  const given = textOf(asked, 'endDateTime');
  const end = new Date(given === '' ? start : given);
  if (given === '') end.setUTCFullYear(end.getUTCFullYear() + USUAL_YEARS);
  if (end <= start)
    throw badRequest("Key credential end date is invalid: 'endDateTime' must be after 'startDateTime'.");
  return { start, end };
}
