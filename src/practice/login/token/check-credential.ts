import type { Client } from '../client.ts';
import { checkAssertion } from './check-assertion.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import type { Fields } from '../request.ts';
import type { LoginWorld } from '../world.ts';

/** How the client has shown who it is. */
export type Credential = 'none' | 'secret' | 'certificate';

/** A secret that is sent is checked in every grant, also where none would be needed. */
export function checkCredential(
  world: LoginWorld,
  client: Client,
  { fields, now }: { fields: Fields; now: number },
): Outcome<Credential> {
  const secret = fields.get('client_secret');
  const hasAssertion = fields.has('client_assertion');
  if (secret === undefined && !hasAssertion) return pass('none');
  if (client.kind === 'first-party') return fail(clientErrors.publicWithSecret);
  if (secret === undefined) {
    const refusal = checkAssertion(world, { appId: client.appId, fields, now });
    return refusal === undefined ? pass('certificate') : fail(refusal);
  }
  switch (world.directory.secretVerdict(client.appId, secret)) {
    case 'valid':
      return pass('secret');
    case 'expired':
      return fail(clientErrors.secretExpired(client.appId));
    case 'unknown':
      return fail(clientErrors.secretWrong(client.appId));
  }
}
