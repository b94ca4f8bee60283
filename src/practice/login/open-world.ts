import type { Directory } from '../directory/model.ts';
import type { Signer } from '../tokens/signer.ts';
import { AuthorizationCodes } from './stores/authorization-codes.ts';
import { DeviceCodes } from './stores/device-codes.ts';
import { PendingSignIns } from './stores/pending-sign-ins.ts';
import { RefreshTokens } from './stores/refresh-tokens.ts';
import type { LoginWorld } from './world.ts';

export interface LoginWorldOptions {
  readonly directory: Directory;
  readonly signer: Signer;
  /** `https://localhost:PORT` of the sign-in service. */
  readonly endpoint: string;
  /** Endpoint of another service to the resource it stands for. */
  readonly ownResources: ReadonlyMap<string, string>;
  readonly stateDir: string | undefined;
  readonly objection: LoginWorld['objection'];
}

/** Codes and open pages are forgotten with the process; refresh tokens outlive it where there is a state folder. */
export function openLoginWorld({ stateDir, ...given }: LoginWorldOptions): LoginWorld {
  return {
    ...given,
    pending: new PendingSignIns(),
    codes: new AuthorizationCodes(),
    devices: new DeviceCodes(),
    refreshTokens: new RefreshTokens(stateDir),
  };
}
