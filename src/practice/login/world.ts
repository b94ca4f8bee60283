import type { Directory } from '../directory/model.ts';
import type { Signer } from '../tokens/signer.ts';
import type { EntraError } from './errors/entra-error.ts';
import type { AuthorizationCodes } from './stores/authorization-codes.ts';
import type { DeviceCodes } from './stores/device-codes.ts';
import type { PendingSignIns } from './stores/pending-sign-ins.ts';
import type { RefreshTokens } from './stores/refresh-tokens.ts';

/** A sign-in in which everything is right so far. */
export interface SignInAttempt {
  /**
   * `page`: a person has typed the right password · `consent`: has come to the page that asks for it ·
   * `grant`: tokens for a person are to be issued · `app`: one for an application.
   */
  readonly stage: 'page' | 'consent' | 'grant' | 'app';
  readonly grant?: string | undefined;
  readonly upn?: string | undefined;
  readonly appId: string;
  readonly clientName: string;
  /** As it was asked for. */
  readonly resource?: string | undefined;
}

/** What the sign-in service works with. */
export interface LoginWorld {
  readonly directory: Directory;
  /** `https://localhost:PORT` of the sign-in service itself. */
  readonly endpoint: string;
  /** Endpoints of the other services and the resource each stands for, so that both can be asked for. */
  readonly ownResources: ReadonlyMap<string, string>;
  readonly signer: Signer;
  readonly pending: PendingSignIns;
  readonly codes: AuthorizationCodes;
  readonly devices: DeviceCodes;
  readonly refreshTokens: RefreshTokens;
  /** Why it is refused all the same (`faults/`). */
  readonly objection: (attempt: SignInAttempt) => EntraError | undefined;
}
