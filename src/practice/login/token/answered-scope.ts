import type { Decided } from '../scopes/decide-scopes.ts';
import { isDefault } from '../scopes/parse-scope.ts';

/**
 * Scopes as the client wrote them, fully named or short: MSAL finds a cached token only by the words it asked with.
 * `offline_access` is not repeated, as with Entra.
 */
export function answeredScope({ asked, resource, granted }: Decided): string {
  const isShort = asked.scopes.length > 0 && asked.scopes.every((scope) => scope.resource === undefined);
  const prefix = isShort ? '' : `${resource.audience}/`;
  const oidc = [...asked.oidc].filter((scope) => scope !== 'offline_access');
  const defaults = asked.scopes.filter(isDefault).map((scope) => scope.asked);
  const named = granted
    .filter((scope) => !oidc.some((name) => name === scope))
    .map((scope) => `${prefix}${scope}`);
  const asWritten = asked.scopes.map((scope) => scope.asked).filter((scope) => !hasWord(named, scope));
  return [...new Set([...oidc, ...named, ...asWritten, ...defaults])].join(' ');
}

function hasWord(words: readonly string[], word: string): boolean {
  return words.some((known) => known.toLowerCase() === word.toLowerCase());
}
