import type { Instead } from '../../serve/http.ts';
import type { AnswerEffect } from '../rule.ts';

export function verbatim({ status, headers, body, when }: AnswerEffect): Instead {
  const content = body === undefined || body === null ? undefined : asBody(body);
  return {
    when,
    answer: { status, ...(headers && { headers }), ...(content !== undefined && { body: content }) },
  };
}

function asBody(body: NonNullable<AnswerEffect['body']>): string | object {
  return typeof body === 'object' || typeof body === 'string' ? body : String(body);
}
