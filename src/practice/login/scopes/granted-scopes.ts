import { objectsOf, textOf } from '../../directory/json.ts';
import type { User } from '../../directory/model.ts';
import type { Client } from '../client.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { scopeErrors } from '../errors/scope-errors.ts';
import type { Preauthorised } from '../first-party.ts';
import type { LoginWorld } from '../world.ts';
import type { Resource } from './find-resource.ts';
import { isDefault, type Asked } from './parse-scope.ts';

export interface ScopeQuestion {
  readonly client: Client;
  readonly user: User;
  readonly resource: Resource;
  readonly asked: Asked;
}

/** The delegated scopes of the token, without OpenID's. Consent is read now, not when the sign-in began. */
export function grantedScopes(world: LoginWorld, question: ScopeQuestion): Outcome<readonly string[]> {
  const { client, asked } = question;
  const names = asked.scopes.filter((scope) => !isDefault(scope)).map((scope) => scope.name);
  const wrong = names.find((name) => !existsOn(question.resource, name));
  if (wrong !== undefined)
    return fail(scopeErrors.notOnResource(client.displayName, wrong, question.resource.appId));
  return client.kind === 'first-party'
    ? ofFirstParty(question, client.known.preauthorised[question.resource.appId], names)
    : ofRegistered(consentedScopes(world, question), question, names);
}

function ofFirstParty(
  { client, asked, resource }: ScopeQuestion,
  preauthorised: Preauthorised | undefined,
  names: readonly string[],
): Outcome<readonly string[]> {
  const refusal = fail(scopeErrors.notPreauthorised(client.appId, resource.appId));
  if (preauthorised === undefined) return refusal;
  const { scopes, byDefault } = preauthorised;
  if (asked.scopes.some(isDefault)) return pass(byDefault);
  if (scopes !== 'any' && !names.every((name) => includes(scopes, name))) return refusal;
  return pass(names.map((name) => properlySpelt(resource, name)));
}

/** A token carries all that is consented, as Entra's do, not only what was asked for. */
function ofRegistered(
  consented: readonly string[],
  { client }: ScopeQuestion,
  names: readonly string[],
): Outcome<readonly string[]> {
  const enough = consented.length > 0 && names.every((name) => includes(consented, name));
  return enough ? pass(consented) : fail(scopeErrors.notConsented(client.appId, client.displayName));
}

function consentedScopes(world: LoginWorld, { client, user, resource }: ScopeQuestion): readonly string[] {
  if (client.kind !== 'registered') return [];
  return world.directory.scopesConsented(client.servicePrincipal.id, resource.servicePrincipal.id, user.id);
}

function existsOn(resource: Resource, name: string): boolean {
  return includes(scopesOf(resource), name);
}

function properlySpelt(resource: Resource, name: string): string {
  return scopesOf(resource).find((scope) => scope.toLowerCase() === name.toLowerCase()) ?? name;
}

function scopesOf({ servicePrincipal }: Resource): string[] {
  return objectsOf(servicePrincipal, 'oauth2PermissionScopes').map((scope) => textOf(scope, 'value'));
}

function includes(names: readonly string[], name: string): boolean {
  return names.some((known) => known.toLowerCase() === name.toLowerCase());
}
