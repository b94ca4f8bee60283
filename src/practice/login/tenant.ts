import { fail, pass, type Outcome } from './errors/entra-error.ts';
import { tenantErrors } from './errors/tenant-errors.ts';
import type { LoginWorld } from './world.ts';

/** `home`: the tenant itself was named. The others leave it to the account. */
export type TenantChoice = 'home' | 'common' | 'organizations';

const dnsName = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function resolveTenant(world: LoginWorld, named: string): Outcome<TenantChoice> {
  const name = named.toLowerCase();
  if (name === 'common' || name === 'organizations') return pass(name);
  const { id, domain } = world.directory.tenant;
  if (name === id.toLowerCase() || name === domain.toLowerCase()) return pass('home');
  const plausible = guid.test(named) || dnsName.test(named) || name === 'consumers';
  return fail(plausible ? tenantErrors.notFound(named) : tenantErrors.notAName(named));
}
