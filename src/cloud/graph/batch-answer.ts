import { z } from 'zod';
import type { Answer } from '../../core/ports.ts';
import { answerOf, noAnswer } from './answer.ts';

const part = z.looseObject({
  id: z.string(),
  status: z.int(),
  headers: z.record(z.string(), z.string()).nullish(),
  // A 204 brings none.
  body: z.unknown().optional(),
});
const batch = z.looseObject({ responses: z.array(part) });
type Part = z.infer<typeof part>;

const headersOf = ({ headers }: Part): Headers => new Headers(headers ?? {});

/** A part without an id of its own goes by that of the HTTP request that brought it. */
function partAnswer(found: Part, whole: Answer): Answer {
  const own = answerOf({ status: found.status, headers: headersOf(found), body: found.body ?? undefined });
  const requestId = own.requestId ?? whole.requestId;
  return { ...own, ...(requestId !== undefined && { requestId }) };
}

/** The parts' answers in the order they were asked, whatever the order they came in. */
export function batchAnswers(whole: Answer, count: number, host: string): readonly Answer[] {
  const parts = batch.safeParse(whole.body).data?.responses;
  // Refused or lost as a whole: so was every part.
  if (whole.status !== 200) return Array.from({ length: count }, () => whole);
  return Array.from({ length: count }, (_, index) => {
    const found = parts?.find(({ id }) => id === String(index));
    return found
      ? partAnswer(found, whole)
      : noAnswer({ host, detail: 'the batch left this part out of its answer' });
  });
}
