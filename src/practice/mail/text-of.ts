import type { PracticeAnswer } from '../serve/http.ts';

/** A reply as the mail protocols know it: a line. Whatever a fault puts in its place is sent as it is. */
export function textOf({ body }: PracticeAnswer): string {
  return typeof body === 'string' ? body : JSON.stringify(body ?? '');
}
