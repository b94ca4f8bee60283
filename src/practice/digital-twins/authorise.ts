import { bearerIn } from '../tokens/bearer.ts';
import { objectIdOf } from '../tokens/caller-id.ts';
import type { TwinsInstance } from '../azure/estate.ts';
import { may } from '../azure/rights.ts';
import type { PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import type { DigitalTwinsPorts } from './ports.ts';
import { TwinsRefusal } from './refusal.ts';

/** What a user's token must allow its client; a daemon needs no permission of the API, only the role. */
const delegatedScope = 'Read.Write';

export async function authenticate(ports: DigitalTwinsPorts, { headers }: PracticeRequest): Promise<Caller> {
  const bearer = bearerIn(headers['authorization']);
  const caller = typeof bearer === 'string' ? undefined : await ports.authenticate(bearer.token);
  if (caller !== undefined) return caller;
  throw new TwinsRefusal({
    status: 401,
    code: 'AuthenticationFailed',
    message: 'The access token is missing, expired, or not for https://digitaltwins.azure.net.',
    headers: {
      'www-authenticate': `Bearer authorization_uri="${ports.login}/${ports.directory.tenant.id}", resource_id="https://digitaltwins.azure.net"`,
    },
  });
}

/** Rights over the resource, Owner's included, give no data: only the data roles do. */
export function authorise(
  ports: DigitalTwinsPorts,
  caller: Caller,
  wish: { instance: TwinsInstance; dataAction: string },
): void {
  const delegated = caller.kind === 'app' || caller.scopes.includes(delegatedScope);
  const { instance, dataAction } = wish;
  if (delegated && may(ports, objectIdOf(caller), { scope: instance.id, dataAction })) return;
  throw new TwinsRefusal({ status: 403, code: 'AuthorizationFailed' });
}
