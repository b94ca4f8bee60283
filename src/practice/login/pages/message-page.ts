import type { PracticeAnswer } from '../../serve/http.ts';
import type { LoginRequest } from '../request.ts';
import { escapeHtml } from './html.ts';
import { page } from './page.ts';
import { languageOf, wordsFor, type Words } from './words.ts';

/** The end of the road: something to read and nothing to do. */
export function messagePage(
  request: LoginRequest,
  say: (words: Words) => [title: string, text: string],
): PracticeAnswer {
  const language = languageOf(request.headers);
  const [title, text] = say(wordsFor(language));
  return page({ language, title, content: `<p>${escapeHtml(text)}</p>` });
}
