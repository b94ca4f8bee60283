import { randomUUID } from 'node:crypto';
import type { PracticeAnswer } from '../../serve/http.ts';
import type { EntraError } from '../errors/entra-error.ts';
import { errorDescription } from '../errors/error-body.ts';
import { formPostPage } from '../pages/form-post-page.ts';
import type { LoginRequest } from '../request.ts';
import type { AuthorizeAsk } from './authorize-ask.ts';

export type ResponseFields = Readonly<Record<string, string>>;

/** Carries `fields` to the application's redirect URI, in the way it asked for. */
export function respond(ask: AuthorizeAsk, fields: ResponseFields): PracticeAnswer {
  const all = {
    ...fields,
    ...(ask.state !== undefined && { state: ask.state }),
    session_state: randomUUID(),
  };
  if (ask.responseMode === 'form_post') return formPostPage(ask.redirect.uri, all);
  return {
    status: 302,
    headers: {
      location: addTo(ask.redirect.uri, all, ask.responseMode),
      'cache-control': 'no-store, no-cache',
      'referrer-policy': 'no-referrer',
    },
  };
}

/** OAuth's codes at `authorize` differ from those at `token` for the same reason. */
const atAuthorize: Readonly<Record<string, string>> = { invalid_grant: 'consent_required' };

export function refuseToClient(ask: AuthorizeAsk, error: EntraError, request: LoginRequest): PracticeAnswer {
  return respond(ask, {
    error: atAuthorize[error.error] ?? error.error,
    error_description: errorDescription(error, request),
  });
}

function addTo(uri: string, fields: ResponseFields, mode: 'query' | 'fragment'): string {
  const encoded = new URLSearchParams(fields).toString();
  if (mode === 'fragment') return `${uri}#${encoded}`;
  return `${uri}${uri.includes('?') ? '&' : '?'}${encoded}`;
}
