import type { EventOf } from '../../contract/events.ts';
import type { SignInMethod } from '../../contract/sign-in-method.ts';
import type { Result } from '../../contract/problem.ts';
import type { KeyStore } from '../../core/ports.ts';
import type { Cloud } from '../clouds/cloud.ts';
import type { Http } from '../http/create-http.ts';

type WithoutEngagement<Event> = Event extends unknown ? Omit<Event, 'engagementId'> : never;
/** The event `sign-in.prompt` before it is known for which engagement. */
export type SignInPrompt = WithoutEngagement<EventOf<'sign-in.prompt'>>;

export interface SignInRequest {
  readonly method: SignInMethod;
  /**
   * Delegated permissions by their short Microsoft Graph names, `Application.ReadWrite.All`, or another service's with
   * its address.
   */
  readonly scopes: readonly string[];
  /** Absent: whichever tenant the account belongs to. */
  readonly tenantId?: string | undefined;
  /** User principal name to offer to the login page; whoever then signs in may be another. */
  readonly account?: string | undefined;
  readonly cancel: AbortSignal;
  prompt(event: SignInPrompt): void;
}

export interface SignedInAccount {
  readonly account: string;
  readonly tenantId: string;
  readonly homeAccountId: string;
}

/** Whose tokens: all accounts of the tenant, or one of them. */
export interface WhoseTokens {
  readonly tenantId: string;
  readonly account?: string | undefined;
}

export interface PersonSignIn {
  signIn(request: SignInRequest): Promise<Result<SignedInAccount>>;
  /** Silent: from the cache or by a refresh token. `signed-out` when a person is needed. */
  token(request: { scopes: readonly string[]; account: string; tenantId: string }): Promise<Result<string>>;
  remembered(whose: WhoseTokens): Promise<{ account: string; tenantId: string } | undefined>;
  signOut(whose: WhoseTokens): Promise<void>;
}

export interface PersonSignInParts {
  readonly cloud: Cloud;
  /** The public client Entrada signs in with. */
  readonly clientId: string;
  readonly cacheFolder: string;
  readonly vault: KeyStore;
  openBrowser(url: string): Promise<void>;
  readonly http: Http;
  /** How long a person has to sign in; ten minutes unless a test is in a hurry. */
  readonly patienceMs?: number | undefined;
}
