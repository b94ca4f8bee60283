import { objectOf, textOf, type JsonObject } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import { DEFAULT_APP_POLICY } from '../../directory/seed/app-policy.ts';
import type { WritableDirectory } from '../../directory/writable.ts';

export interface AppliedPolicy {
  readonly name: string;
  readonly restrictions: JsonObject;
}

export function appliedId(objectId: string, policyId: string): string {
  return `${objectId}/${policyId}`;
}

/** The policy of the object itself, else the tenant's; `undefined` where none is switched on. */
export function policyFor(
  directory: WritableDirectory,
  kind: 'applications' | 'servicePrincipals',
  holder: GraphObject,
): AppliedPolicy | undefined {
  const policies = directory.rows('policies');
  const [applied] = directory.rows('appliedPolicies').where('objectId', holder.id);
  const own = policies.get(textOf(applied, 'policyId'));
  if (own?.['isEnabled'] === true)
    return { name: textOf(own, 'displayName'), restrictions: objectOf(own, 'restrictions') };
  const tenants = policies.get(DEFAULT_APP_POLICY);
  if (tenants?.['isEnabled'] !== true) return undefined;
  const part = kind === 'applications' ? 'applicationRestrictions' : 'servicePrincipalRestrictions';
  return { name: textOf(tenants, 'displayName'), restrictions: objectOf(tenants, part) };
}
