import { objectOf, objectsOf, textOf, type JsonObject } from '../../directory/json.ts';
import { invalidValue } from '../refusal.ts';
import { durationMs } from '../secrets/duration.ts';

/** @param parts the policy's properties that hold restrictions */
export function checkLifetimes(policy: JsonObject, parts: readonly string[]): void {
  for (const part of parts) {
    for (const restriction of objectsOf(objectOf(policy, part), 'passwordCredentials')) {
      const lifetime = textOf(restriction, 'maxLifetime');
      if (lifetime !== '' && durationMs(lifetime) === undefined)
        throw invalidValue('maxLifetime', 'PasswordCredentialConfiguration');
    }
  }
}
