import type { Caller } from '../../tokens/caller.ts';
import type { WritableDirectory } from '../../directory/writable.ts';
import { denied } from '../refusal.ts';
import type { Route } from '../route.ts';
import { ruleFor } from './directory-roles.ts';
import type { Deed } from './directory-roles.ts';
import { reachOf } from './scopes.ts';

/** The object a request is about, for the sake of its owners; `undefined` when it makes a new one. */
export type Target = string | undefined;

/** Refuses unless the token's permissions reach and, for a person, the directory role covers the deed. */
export function authorise(
  directory: WritableDirectory,
  caller: Caller,
  ask: { route: Route; target: Target },
): void {
  const reach = reachOf(caller, ask.route);
  if (reach === 'none') throw denied();
  if (reach === 'owned' && ask.target !== undefined && !owns(directory, caller, ask.target)) throw denied();
  if (ask.route.deed !== undefined)
    requireRole(directory, caller, { deed: ask.route.deed, target: ask.target });
}

/** An application is judged by its permissions alone. */
export function requireRole(
  directory: WritableDirectory,
  caller: Caller,
  ask: { deed: Deed; target: Target },
): void {
  if (caller.kind === 'app') return;
  const rule = ruleFor(ask.deed);
  if (caller.wids.some((role) => rule.roles.has(role))) return;
  if (rule.owner !== true || ask.target === undefined || !owns(directory, caller, ask.target)) throw denied();
}

export function ownerId(caller: Caller): string {
  return caller.kind === 'user' ? caller.userId : caller.servicePrincipalId;
}

function owns(directory: WritableDirectory, caller: Caller, target: string): boolean {
  return directory.rows('owners').get(`${target}/${ownerId(caller)}`) !== undefined;
}
