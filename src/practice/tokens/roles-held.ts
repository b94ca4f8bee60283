import type { Directory } from '../directory/model.ts';
import type { Authenticate } from './caller.ts';

/** Directory roles that the account has lost since count no more, whatever its token says. */
export function rolesHeld(directory: Directory, authenticate: Authenticate): Authenticate {
  return async (bearer) => {
    const caller = await authenticate(bearer);
    if (caller?.kind !== 'user') return caller;
    const { roles = [] } = directory.user(caller.userId) ?? {};
    return { ...caller, wids: caller.wids.filter((role) => roles.includes(role)) };
  };
}
