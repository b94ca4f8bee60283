import type { PracticeAnswer } from '../serve/http.ts';
import { messagePage } from './pages/message-page.ts';
import type { LoginRequest } from './request.ts';

/** No browser session is kept, so there is nothing to end. A redirect is not followed: it could lead anywhere. */
export function logout(request: LoginRequest): PracticeAnswer {
  return messagePage(request, (words) => [words.signedOut, words.signedOutText]);
}
