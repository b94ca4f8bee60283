import { timingSafeEqual } from 'node:crypto';
import type { User } from '../../directory/model.ts';
import { fail, pass, type Outcome } from '../errors/entra-error.ts';
import { grantErrors } from '../errors/grant-errors.ts';
import type { LoginWorld } from '../world.ts';

/** Only accounts of this tenant that have a password: the practice accounts. */
export function verifyPassword(world: LoginWorld, login: string, password: string): Outcome<User> {
  const { domain, displayName } = world.directory.tenant;
  const upn = login.trim();
  const user = upn.includes('@') ? world.directory.user(upn) : undefined;
  if (user === undefined) {
    const isOurs = !upn.includes('@') || upn.toLowerCase().endsWith(`@${domain.toLowerCase()}`);
    return fail(
      isOurs ? grantErrors.userUnknown(upn, domain) : grantErrors.userOfAnotherTenant(upn, displayName),
    );
  }
  return user.password !== undefined && isSame(user.password, password)
    ? pass(user)
    : fail(grantErrors.passwordWrong);
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
