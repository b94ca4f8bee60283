import type { ResourceSpec } from '../guides/guide.ts';
import type { ServicePrincipal } from './graph-shapes.ts';
import type { View } from './kind.ts';
import { resourceIn } from './linked.ts';

type Spec = Extract<ResourceSpec, { kind: 'app-role-assignment' }>;
export type AppRole = ServicePrincipal['appRoles'][number];

const isSame = (one: string | null | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** Assigning it to an application has an effect. */
export const admitsApplications = (role: AppRole): boolean =>
  role.isEnabled !== false && role.allowedMemberTypes.includes('Application');

/** Every role of the API that the guide may mean, whomever it admits. */
export function rolesMeant(spec: Spec, roles: readonly AppRole[]): readonly AppRole[] {
  if (spec.matching === undefined) return roles.filter(({ value }) => value === spec.value);
  const byValue = roles.filter(({ value }) => isSame(value, spec.value));
  return byValue.length > 0 ? byValue : roles.filter(({ displayName }) => isSame(displayName, spec.value));
}

/** The role to assign, on the tenant's own service principal. Where two would do there is none: a person decides. */
export function appRoleIn(view: View, spec: Spec): AppRole | undefined {
  const found = resourceIn(view, spec.resource);
  if (found.is !== 'there') return undefined;
  const [only, ...more] = rolesMeant(spec, found.body.appRoles).filter(admitsApplications);
  return spec.matching === undefined || more.length === 0 ? only : undefined;
}
