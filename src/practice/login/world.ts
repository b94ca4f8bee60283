import type { Directory } from '../directory/model.ts';
import type { Signer } from '../tokens/signer.ts';
import type { AuthorizationCodes } from './stores/authorization-codes.ts';
import type { DeviceCodes } from './stores/device-codes.ts';
import type { PendingSignIns } from './stores/pending-sign-ins.ts';
import type { RefreshTokens } from './stores/refresh-tokens.ts';

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
}
