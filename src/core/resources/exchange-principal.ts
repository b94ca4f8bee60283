import { exchangePrincipalAddress } from './exchange-cmdlets.ts';
import { exchangePrincipal as shape, listOf, type ExchangePrincipal } from './exchange-shapes.ts';
import type { View } from './kind.ts';
import { applicationIn, clientIdIn } from './linked.ts';
import type { Found } from './world.ts';

const rows = listOf(shape);

/** Where Exchange's copy of our service principal is read; undefined while the app has no client id. */
export function exchangePrincipalPath(view: View): string | undefined {
  const clientId = clientIdIn(view);
  return clientId === undefined ? undefined : exchangePrincipalAddress(clientId);
}

/** The copy as Exchange has it, whatever object id it bears. */
export function exchangePrincipalIn(view: View): Found<ExchangePrincipal> {
  const path = exchangePrincipalPath(view);
  if (path === undefined) return { is: applicationIn(view).is === 'pending' ? 'pending' : 'absent' };
  const found = view.world.find(path, rows);
  if (found.is !== 'there') return found;
  const [copy] = found.body.value;
  return copy === undefined ? { is: 'absent' } : { ...found, body: copy };
}
