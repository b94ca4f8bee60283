import { z } from 'zod';
import type { Answer } from '../../core/ports.ts';
import type { Failure } from '../http/failure.ts';
import { retryAfterMs } from './retry-after.ts';

interface Raw {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: unknown;
}

/** Part of every error of Graph, and in a batch often the only place that has the part's own id. */
const errorBody = z.looseObject({
  error: z.looseObject({ innerError: z.looseObject({ 'request-id': z.string() }) }),
});

const idInError = (body: unknown): string | undefined =>
  errorBody.safeParse(body).data?.error.innerError['request-id'];

export function answerOf({ status, headers, body }: Raw): Answer {
  const wait = retryAfterMs(headers.get('retry-after'));
  const requestId = headers.get('request-id') ?? idInError(body);
  return {
    status,
    body,
    ...(wait !== undefined && { retryAfterMs: wait }),
    ...(requestId !== undefined && { requestId }),
    at: new Date().toISOString(),
  };
}

/** The outcome is unknown: the request may have had its effect. */
export const noAnswer = (failure: Failure): Answer => ({
  status: 0,
  body: undefined,
  at: new Date().toISOString(),
  failure,
});
