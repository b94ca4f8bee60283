import type { Client } from '../client.ts';
import type { EntraError } from '../errors/entra-error.ts';
import type { Fields } from '../request.ts';
import type { RedirectTarget } from './find-redirect-uri.ts';

/** Who asks, and an address that is known to be theirs. */
export interface TrustedSender {
  readonly client: Client;
  readonly redirect: RedirectTarget;
}

export type AuthorizeRule = (fields: Fields, sender: TrustedSender) => EntraError | undefined;
