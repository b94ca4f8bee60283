import { nameOf, objectIdOf } from '../tokens/caller-id.ts';
import { may } from '../azure/rights.ts';
import { authorizationFailed } from './refusal.ts';
import type { ArmCall } from './route.ts';

/** What a user's token allows its client to do at all. */
const delegatedScope = 'user_impersonation';

export function isAllowed({ caller, world }: ArmCall, wish: { action: string; scope: string }): boolean {
  if (caller.kind === 'user' && !caller.scopes.includes(delegatedScope)) return false;
  return may(world, objectIdOf(caller), wish);
}

export function demand(call: ArmCall, wish: { action: string; scope: string }): void {
  if (!isAllowed(call, wish)) throw refusedFor(call, wish);
}

export function refusedFor({ caller }: ArmCall, wish: { action: string; scope: string }): Error {
  const scope = wish.scope === '' ? '/' : wish.scope;
  return authorizationFailed({ name: nameOf(caller), objectId: objectIdOf(caller) }, { ...wish, scope });
}
