import { objectOf, textsOf } from '../../directory/json.ts';
import type { GraphObject } from '../../directory/model.ts';
import type { Client } from '../client.ts';
import { clientErrors } from '../errors/client-errors.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { requestErrors } from '../errors/request-errors.ts';

export interface RedirectTarget {
  readonly uri: string;
  /** The platform it is registered for; `web` makes the client show a secret when it redeems the code. */
  readonly platform: Platform;
}

type Platform = 'publicClient' | 'web' | 'spa';
const platforms: readonly Platform[] = ['publicClient', 'spa', 'web'];

/** Until it returns a target, nothing may be sent anywhere: the refusal is shown on a page. */
export function findRedirectUri(client: Client, uri: string | undefined): Outcome<RedirectTarget> {
  const registered = client.kind === 'first-party' ? loopbackOnly : registeredFor(client.application);
  if (registered.length === 0) return fail(clientErrors.noRedirect);
  if (uri === undefined) {
    const only = registered.length === 1 ? registered[0] : undefined;
    return only === undefined ? fail(requestErrors.missing('redirect_uri')) : pass(only);
  }
  const found = registered.find((target) => isSame(target, uri, client.kind === 'first-party'));
  return found === undefined
    ? fail(clientErrors.redirectMismatch(uri, client.appId))
    : pass({ uri, platform: found.platform });
}

const loopbackOnly: readonly RedirectTarget[] = [{ uri: 'http://localhost', platform: 'publicClient' }];

function registeredFor(application: GraphObject | undefined): RedirectTarget[] {
  return platforms.flatMap((platform) =>
    textsOf(objectOf(application, platform), 'redirectUris').map((uri): RedirectTarget => ({
      uri,
      platform,
    })),
  );
}

/** Exactly as registered, except that on loopback any port will do (RFC 8252, 7.3). */
function isSame({ uri: registered }: RedirectTarget, given: string, anyPath: boolean): boolean {
  if (given === registered) return true;
  const [a, b] = [loopback(registered), loopback(given)];
  return a !== undefined && b !== undefined && a.host === b.host && (anyPath || a.rest === b.rest);
}

function loopback(uri: string): { host: string; rest: string } | undefined {
  if (!URL.canParse(uri)) return undefined;
  const { protocol, hostname, pathname, search, hash, username } = new URL(uri);
  const isLoopback = protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname);
  return isLoopback && username === '' && hash === ''
    ? { host: hostname, rest: `${pathname}${search}` }
    : undefined;
}
