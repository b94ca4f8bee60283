import type { PracticeAnswer } from '../../serve/http.ts';
import type { EntraError } from '../errors/entra-error.ts';
import { errorDescription } from '../errors/error-body.ts';
import type { LoginRequest } from '../request.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';
import { languageOf, wordsFor } from './words.ts';

/** For what must not be sent to a redirect URI: it is not known to be the application's. */
export function errorPage(error: EntraError, request: LoginRequest): PracticeAnswer {
  const language = languageOf(request.headers);
  return page({
    language,
    status: 400,
    title: wordsFor(language).error,
    content: `<p role="alert">${escapeHtml(errorDescription(error, request))}</p>`,
  });
}
