import { covers, resourceGroupIn, sameScope, type Scope } from '../../azure/scope.ts';
import { notFound } from '../refusal.ts';
import type { ArmWorld } from '../route.ts';

/** A role is assigned at something that exists. Returns the scope in Azure's own spelling. */
export function checkScope({ estate }: ArmWorld, scope: Scope): Scope {
  if (scope === '') return '/';
  const known = [
    ...estate.subscriptions.map(({ subscriptionId }) => `/subscriptions/${subscriptionId}`),
    ...estate.resourceGroups.map(({ id }) => id),
    ...estate.instances.map(({ id }) => id),
  ];
  const found = known.find((one) => sameScope(one, scope));
  if (found !== undefined) return found;
  const group = resourceGroupIn(scope) ?? '';
  if (!estate.resourceGroups.some(({ id }) => covers(id, scope)))
    throw notFound('ResourceGroupNotFound', `Resource group '${group}' could not be found.`);
  const resource = /\/providers\/(.+)$/i.exec(scope)?.[1] ?? '';
  throw notFound(
    'ResourceNotFound',
    `The Resource '${resource}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}
