import { randomBytes } from 'node:crypto';

/** The `uti` claim: what sign-in logs call the unique token identifier. */
export function uniqueTokenIdentifier(): string {
  return randomBytes(16).toString('base64url');
}
