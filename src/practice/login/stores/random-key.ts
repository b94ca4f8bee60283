import { randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess. */
export function randomKey(): string {
  return randomBytes(32).toString('base64url');
}
