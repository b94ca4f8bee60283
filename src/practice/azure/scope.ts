/** A scope is an ARM path: `/` for the tenant, `/subscriptions/…`, a resource group in it, a resource in that. */
export type Scope = string;

/** An assignment at `upper` is in force at `lower`. */
export function covers(upper: Scope, lower: Scope): boolean {
  const above = folded(upper);
  const below = folded(lower);
  return above === '' || above === below || below.startsWith(`${above}/`);
}

export function sameScope(one: Scope, other: Scope): boolean {
  return folded(one) === folded(other);
}

export function subscriptionIn(scope: Scope): string | undefined {
  return /^\/subscriptions\/([^/]+)/i.exec(scope)?.[1];
}

export function resourceGroupIn(scope: Scope): string | undefined {
  return /^\/subscriptions\/[^/]+\/resourceGroups\/([^/]+)/i.exec(scope)?.[1];
}

function folded(scope: Scope): string {
  return scope.replace(/\/+$/, '').toLowerCase();
}
