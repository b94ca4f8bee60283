import { createHash } from 'node:crypto';

/** The `sub` of a person for one client: another one for each. */
export function pairwiseSubject(appId: string, userId: string): string {
  return createHash('sha256').update(`${appId} ${userId}`).digest('base64url');
}
