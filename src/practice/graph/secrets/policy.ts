import type { GraphObject } from '../../directory/model.ts';
import { objectsOf, textOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import { GraphRefusal } from '../refusal.ts';
import { policyFor } from './applied-policy.ts';
import { durationMs } from './duration.ts';

interface Asked {
  readonly kind: 'applications' | 'servicePrincipals';
  readonly holder: GraphObject;
  readonly span: { readonly start: Date; readonly end: Date };
}

/** The app management policy that is in force. Of its restrictions those that concern secrets the service makes. */
export function checkSecretPolicy(directory: WritableDirectory, asked: Asked): void {
  const policy = policyFor(directory, asked.kind, asked.holder);
  for (const restriction of objectsOf(policy?.restrictions, 'passwordCredentials')) {
    if (!applies(restriction, asked.holder)) continue;
    rules[textOf(restriction, 'restrictionType')]?.(restriction, asked, policy?.name ?? '');
  }
}

const rules: Readonly<Record<string, (restriction: JsonObject, asked: Asked, policy: string) => void>> = {
  passwordAddition: (_, __, policy) => {
    throw new GraphRefusal(
      400,
      'CredentialTypeNotAllowedAsPerAppPolicy',
      `Credential type not allowed as per assigned policy '${policy}'.`,
    );
  },
  passwordLifetime: (restriction, { span }, policy) => {
    const most = durationMs(textOf(restriction, 'maxLifetime'));
    if (most === undefined || span.end.getTime() - span.start.getTime() <= most) return;
    throw new GraphRefusal(
      400,
      'CredentialInvalidLifetimeAsPerAppPolicy',
      `Credential lifetime exceeds the max value allowed as per assigned policy '${policy}'.`,
    );
  },
};

function applies(restriction: JsonObject, holder: GraphObject): boolean {
  if (restriction['state'] === 'disabled') return false;
  const from = textOf(restriction, 'restrictForAppsCreatedAfterDateTime');
  const born = textOf(holder, 'createdDateTime');
  return from === '' || born === '' || Date.parse(born) >= Date.parse(from);
}
