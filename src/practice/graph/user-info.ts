import type { WritableDirectory } from '../directory/writable.ts';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import { pairwiseSubject } from '../tokens/pairwise-subject.ts';
import type { Caller } from '../tokens/caller.ts';
import { GraphRefusal, notFound } from './refusal.ts';

/** OpenID Connect's userinfo endpoint. It lies at Microsoft Graph's address and is no operation of it. */
export function isUserInfo({ method, path }: PracticeRequest): boolean {
  return (method === 'GET' || method === 'POST') && /^\/oidc\/userinfo(\?|$)/i.test(path);
}

/** The same `sub` as in the id token of the client. */
export function userInfo({ members }: WritableDirectory, caller: Caller): PracticeAnswer {
  if (caller.kind === 'app')
    throw new GraphRefusal(403, 'UnknownError', 'An application has no profile: sign in as a person.');
  const object = members.find(caller.userId)?.object;
  if (object === undefined) throw notFound(caller.userId);
  const { displayName, givenName, surname, mail } = object;
  const claims = { name: displayName, given_name: givenName, family_name: surname, email: mail };
  const known = Object.entries(claims).filter(([, value]) => value != null);
  return {
    status: 200,
    body: { sub: pairwiseSubject(caller.appId, caller.userId), ...Object.fromEntries(known) },
  };
}
