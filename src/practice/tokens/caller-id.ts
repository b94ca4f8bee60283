import type { Caller } from './caller.ts';

/** The object id to which roles are assigned. */
export function objectIdOf(caller: Caller): string {
  return caller.kind === 'user' ? caller.userId : caller.servicePrincipalId;
}

/** How Azure names who was refused. */
export function nameOf(caller: Caller): string {
  return caller.kind === 'user' ? caller.upn : caller.appId;
}
