import type { Client } from '../client.ts';
import type { Credential } from './check-credential.ts';

/** Grants without a redirect URI cannot tell the platform: the registration's own word counts, or a secret. */
export function mayActAsPublicClient({
  client,
  credential,
}: {
  client: Client;
  credential: Credential;
}): boolean {
  if (client.kind === 'first-party' || credential !== 'none') return true;
  return client.application?.isFallbackPublicClient === true;
}
