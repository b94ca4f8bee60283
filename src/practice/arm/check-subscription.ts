import { subscriptionIn } from '../azure/scope.ts';
import { wrongTenant } from './authenticate-call.ts';
import { ArmRefusal, badRequest, notFound } from './refusal.ts';
import type { ArmWorld } from './route.ts';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The subscription of a path must be one, exist, and belong to the token's tenant or be managed from it. */
export function checkSubscription(world: ArmWorld, path: string): void {
  const asked = subscriptionIn(path);
  if (asked === undefined) return;
  if (!guid.test(asked))
    throw badRequest(
      'InvalidSubscriptionId',
      `The provided subscription identifier '${asked}' is malformed or invalid.`,
    );
  const found = world.estate.subscriptions.find(
    ({ subscriptionId }) => subscriptionId === asked.toLowerCase(),
  );
  if (found === undefined)
    throw notFound('SubscriptionNotFound', `The subscription '${asked}' could not be found.`);
  const own = world.directory.tenant.id;
  if (found.tenantId === own || found.managedBy.includes(own)) return;
  const [code, message] = wrongTenant(own, found.tenantId);
  throw new ArmRefusal({ status: 401, code, message });
}
