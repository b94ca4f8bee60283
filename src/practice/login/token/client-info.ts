import type { User } from '../../directory/model.ts';
import type { LoginWorld } from '../world.ts';

/** By which MSAL knows the account: base64url of `{uid, utid}`. */
export function clientInfo(world: LoginWorld, user: User): string {
  return Buffer.from(JSON.stringify({ uid: user.id, utid: world.directory.tenant.id })).toString('base64url');
}
