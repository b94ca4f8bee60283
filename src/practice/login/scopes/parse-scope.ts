import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { scopeErrors } from '../errors/scope-errors.ts';

export type OidcScope = 'openid' | 'profile' | 'email' | 'offline_access';

export interface AskedScope {
  /** As it was written. */
  readonly asked: string;
  /** What stands before the last slash, `undefined` for a short name: Microsoft Graph's. */
  readonly resource: string | undefined;
  readonly name: string;
}

export interface Asked {
  /** The whole parameter. */
  readonly text: string;
  readonly oidc: ReadonlySet<OidcScope>;
  readonly scopes: readonly AskedScope[];
}

const oidcScopes = new Set<string>(['openid', 'profile', 'email', 'offline_access'] satisfies OidcScope[]);

/**
 * `https://HOST//.default` names the resource `https://HOST/`: everything before the last slash counts, so the
 * token's audience gets its final slash as well.
 */
export function parseScope(text: string): Outcome<Asked> {
  const oidc = new Set<OidcScope>();
  const scopes: AskedScope[] = [];
  for (const word of text.match(/\S+/g) ?? []) {
    if (isOidc(word.toLowerCase(), oidc)) continue;
    const scope = readWord(word);
    if (scope.name === '') return fail(scopeErrors.invalid(word));
    scopes.push(scope);
  }
  if (oidc.size === 0 && scopes.length === 0) return fail(scopeErrors.invalid(text));
  return mixesDefault(scopes) ? fail(scopeErrors.defaultNotAlone(text)) : pass({ text, oidc, scopes });
}

function readWord(word: string): AskedScope {
  const slash = word.lastIndexOf('/');
  return { asked: word, resource: slash < 0 ? undefined : word.slice(0, slash), name: word.slice(slash + 1) };
}

function mixesDefault(scopes: readonly AskedScope[]): boolean {
  return scopes.some(isDefault) && !scopes.every(isDefault);
}

export function isDefault(scope: AskedScope): boolean {
  return scope.name.toLowerCase() === '.default';
}

function isOidc(word: string, collected: Set<OidcScope>): boolean {
  if (!oidcScopes.has(word)) return false;
  // Checked on the line above.
  collected.add(word as OidcScope);
  return true;
}
