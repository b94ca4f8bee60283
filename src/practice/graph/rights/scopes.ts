import rights from '../../data/rights.json' with { type: 'json' };
import type { Caller } from '../../tokens/caller.ts';
import type { Route } from '../route.ts';

/** `owned`: only on objects whose owner the calling application is. */
export type Reach = 'all' | 'owned' | 'none';

interface Accepted {
  /** Alternatives; `+` joins permissions that are needed together. */
  readonly user: readonly string[];
  readonly app: readonly string[];
}
const table = new Map<string, Accepted>(Object.entries(rights));

/** With it a client may do whatever the signed-in person may. */
const AS_USER = 'Directory.AccessAsUser.All';

/** How far the permissions in the caller's token reach on a route. */
export function reachOf(caller: Caller, route: Pick<Route, 'method' | 'path'>): Reach {
  const accepted = table.get(`${route.method} ${route.path.toLowerCase()}`);
  if (accepted === undefined) throw new Error(`No rights for ${route.method} ${route.path}`);
  if (caller.kind === 'user') {
    const held = new Set(caller.scopes);
    return held.has(AS_USER) || accepted.user.some((needed) => covers(held, needed)) ? 'all' : 'none';
  }
  const held = new Set(caller.roles);
  const met = accepted.app.filter((needed) => covers(held, needed));
  if (met.length === 0) return 'none';
  return route.method === 'GET' || met.some((needed) => !needed.includes('.OwnedBy')) ? 'all' : 'owned';
}

function covers(held: ReadonlySet<string>, needed: string): boolean {
  return needed.split('+').every((permission) => held.has(permission));
}
