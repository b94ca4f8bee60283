import { done, refuse } from '../../contract/problem.ts';
import type { Result } from '../../contract/problem.ts';
import { accountsIn } from './accounts.ts';
import type { Clients } from './clients.ts';
import { graphScopes } from './graph-scopes.ts';
import type { PersonSignIn, PersonSignInParts } from './person-sign-in.ts';
import { silentProblem } from './silent-problem.ts';

type Wanted = Parameters<PersonSignIn['token']>[0];

async function acquire(
  { cloud }: PersonSignInParts,
  clients: Clients,
  { scopes, ...whose }: Wanted,
): Promise<Result<string>> {
  const client = await clients.forTenant(whose.tenantId);
  if (!client.ok) return client;
  const { app, notes } = client.value;
  const [account] = await accountsIn(app, cloud, whose);
  if (!account) return refuse({ code: 'signed-out' });
  try {
    const result = await app.acquireTokenSilent({ account, scopes: graphScopes(cloud, scopes) });
    return done(result.accessToken);
  } catch (error) {
    return refuse(silentProblem(error, notes));
  }
}

const keyOf = ({ scopes, account, tenantId }: Wanted): string =>
  [tenantId, account, ...[...scopes].sort()].join(' ').toLowerCase();

/** Waves side by side that need the same new token ask for it once. */
export function silentTokens(parts: PersonSignInParts, clients: Clients): PersonSignIn['token'] {
  const onTheWay = new Map<string, Promise<Result<string>>>();
  return (wanted) => {
    const key = keyOf(wanted);
    const going = onTheWay.get(key);
    if (going) return going;
    const token = acquire(parts, clients, wanted).finally(() => onTheWay.delete(key));
    onTheWay.set(key, token);
    return token;
  };
}
