import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';

/** A form of the page without scripts is led back to the page; a program gets the answer itself. */
export function backToThePage(request: PracticeRequest, answer: PracticeAnswer): PracticeAnswer {
  const isForm = /^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '');
  const wantsPage = (request.headers['accept'] ?? '').includes('text/html');
  if (!isForm || !wantsPage || request.method !== 'POST') return answer;
  const problem = answer.status < 400 ? '' : `?problem=${encodeURIComponent(textOf(answer))}`;
  return { status: 303, headers: { location: `/${problem}` } };
}

/** The first of what is wrong. */
function textOf({ body }: PracticeAnswer): string {
  // Both shapes are this service's own; anything else has neither member.
  const { problems, error } = Object(body) as {
    problems?: { message: string; fix: string }[];
    error?: string;
  };
  const [first] = problems ?? [];
  return first === undefined ? (error ?? '') : `${first.message} ${first.fix}`;
}
