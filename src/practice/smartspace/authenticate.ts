import { bearerIn } from '../tokens/bearer.ts';
import { objectsOf, textOf } from '../directory/json.ts';
import type { PracticeRequest } from '../serve/http.ts';
import type { Caller } from '../tokens/caller.ts';
import type { SmartspacePorts } from './ports.ts';
import { SmartspaceRefusal } from './refusal.ts';
import { smartspaceResource } from './resource.ts';

/** What lets a person's client in. */
const chatScope = 'smartspaceapi.chat.access';
/** Display name of the role that lets an application in; a token carries its value. */
const integrationsRole = 'integrations';

/** A token that is not taken: the header tells a client to sign in again rather than to give up. */
export async function authenticate(ports: SmartspacePorts, { headers }: PracticeRequest): Promise<Caller> {
  const bearer = bearerIn(headers['authorization']);
  const caller = typeof bearer === 'string' ? undefined : await ports.authenticate(bearer.token);
  if (caller !== undefined) return caller;
  const challenge = bearer === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
  throw new SmartspaceRefusal({
    status: 401,
    headers: { 'x-reauth-required': 'true', 'www-authenticate': challenge },
  });
}

/** The token's own word counts: a role assigned since needs a new token. */
export function authorise(ports: SmartspacePorts, caller: Caller): void {
  const allowed =
    caller.kind === 'app' ? caller.roles.includes(roleValue(ports)) : caller.scopes.includes(chatScope);
  if (!allowed) throw new SmartspaceRefusal({ status: 403 });
}

function roleValue({ directory }: SmartspacePorts): string {
  const [, clientId] = smartspaceResource(directory);
  const role = objectsOf(directory.servicePrincipalByAppId(clientId), 'appRoles').find(
    (one) => textOf(one, 'displayName').toLowerCase() === integrationsRole && one['isEnabled'] === true,
  );
  return textOf(role, 'value');
}
