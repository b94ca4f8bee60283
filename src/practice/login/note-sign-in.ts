import type { LoginRequest } from './request.ts';
import type { LoginWorld } from './world.ts';

export interface SignInNote {
  readonly userId?: string | undefined;
  readonly appId: string;
  readonly resourceAppId?: string;
  /** The digits after AADSTS, 0 for a success. */
  readonly errorCode: number;
}

const graphAppId = '00000003-0000-0000-c000-000000000000';

/** For the tenant's sign-in log. */
export function noteSignIn(world: LoginWorld, request: LoginRequest, note: SignInNote): void {
  world.directory.noteSignIn({
    appId: note.appId,
    resourceAppId: note.resourceAppId ?? graphAppId,
    errorCode: note.errorCode,
    correlationId: request.correlationId,
    ...(note.userId !== undefined && { userId: note.userId }),
  });
}
