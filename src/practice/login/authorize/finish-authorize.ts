import type { User } from '../../directory/model.ts';
import type { PracticeAnswer } from '../../serve/http.ts';
import { clientInfo } from '../token/client-info.ts';
import { decideScopes } from '../scopes/decide-scopes.ts';
import { noteSignIn } from '../note-sign-in.ts';
import type { LoginRequest } from '../request.ts';
import type { LoginWorld } from '../world.ts';
import type { AuthorizeAsk } from './authorize-ask.ts';
import { refuseToClient, respond } from './respond.ts';

/** Consent is looked at before the code goes out, so that the person who signs in learns what is missing. */
export function finishAuthorize(
  ask: AuthorizeAsk,
  user: User,
  { request, world }: { request: LoginRequest; world: LoginWorld },
): PracticeAnswer {
  const decided = decideScopes(world, { client: ask.client, user, scope: ask.scope });
  if (!decided.ok) {
    noteSignIn(world, request, { userId: user.id, appId: ask.client.appId, errorCode: decided.error.code });
    return refuseToClient(ask, decided.error, request);
  }
  const code = world.codes.issue(ask, user.id, request.now);
  return respond(ask, { code, ...(ask.clientInfo && { client_info: clientInfo(world, user) }) });
}
