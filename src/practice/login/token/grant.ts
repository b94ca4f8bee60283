import type { Client } from '../client.ts';
import type { Outcome } from '../errors/entra-error.ts';
import type { Fields, LoginRequest } from '../request.ts';
import type { TenantChoice } from '../tenant.ts';
import type { LoginWorld } from '../world.ts';
import type { Credential } from './check-credential.ts';
import type { TokenAnswer } from './token-answer.ts';

export interface TokenAsk {
  readonly request: LoginRequest;
  /** The form, with a client id and secret that came in the Authorization header. */
  readonly fields: Fields;
  readonly tenant: TenantChoice;
  readonly client: Client;
  readonly credential: Credential;
}

export type Grant = (ask: TokenAsk, world: LoginWorld) => Promise<Outcome<TokenAnswer>>;
