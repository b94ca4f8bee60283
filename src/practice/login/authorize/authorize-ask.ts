import type { Client } from '../client.ts';
import type { RedirectTarget } from './find-redirect-uri.ts';

export type ResponseMode = 'query' | 'fragment' | 'form_post';

/** What `authorize` was asked, once every rule has let it through. */
export interface AuthorizeAsk {
  readonly client: Client;
  /** The tenant as the path names it. */
  readonly tenant: string;
  readonly redirect: RedirectTarget;
  readonly responseMode: ResponseMode;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly scope: string;
  readonly loginHint: string;
  readonly challenge: Challenge | undefined;
  readonly clientInfo: boolean;
}

/** RFC 7636. */
export interface Challenge {
  readonly value: string;
  readonly method: 'S256' | 'plain';
}
