import type { ErrorObject } from 'ajv';
import type { PracticeAnswer, PracticeRequest } from '../../serve/http.ts';
import { bodySchema, operationOf } from './published.ts';

export interface Violation {
  readonly side: 'request' | 'answer';
  /** The method and path as asked. */
  readonly of: string;
  readonly status: number;
  readonly problems: readonly string[];
}

/**
 * What is wrong with one exchange by the closed schemas of Microsoft's own metadata.
 *
 * The practice cloud is to blame for every answer, whoever asked. A request counts when Entrada sent it: it gives every
 * request a `client-request-id`, which the tests that send wrong bodies on purpose leave out.
 */
export function violationsOf(
  { method, path, body }: PracticeRequest,
  answer: PracticeAnswer,
  byTheApp: boolean,
): Violation[] {
  const operation = operationOf(method, path);
  const found = {
    request: byTheApp ? requestProblems(operation, body) : [],
    answer: answerProblems(operation, answer),
  };
  return (['request', 'answer'] as const).flatMap((side) =>
    found[side].length === 0
      ? []
      : [{ side, of: `${method} ${path}`, status: answer.status, problems: found[side] }],
  );
}

export function isTheApp({ headers }: PracticeRequest): boolean {
  return headers['client-request-id'] !== undefined;
}

function requestProblems(operation: string | undefined, body: Buffer): readonly string[] {
  if (operation === undefined) return ['no such operation is published'];
  if (body.length === 0) return [];
  const valid = bodySchema('request', operation);
  if (valid === undefined) return [`${operation} takes no body`];
  const value = parsed(body.toString('utf8'));
  return valid(value) ? [] : worded(valid.errors);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function answerProblems(operation: string | undefined, { status, body }: PracticeAnswer): readonly string[] {
  if (body === undefined || typeof body === 'string') return [];
  const shape = status >= 400 ? 'error' : operation;
  const valid = shape === undefined ? undefined : bodySchema('answer', shape);
  if (valid === undefined) return [`no published shape for this answer with status ${String(status)}`];
  valid(body);
  return worded(valid.errors);
}

/** An unknown name explains more than the mismatch it causes further out. */
function worded(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  const all = errors ?? [];
  const unknown = all.filter(({ keyword }) => keyword === 'additionalProperties');
  return (unknown.length > 0 ? unknown : all).map(({ instancePath, message = '', params }) =>
    `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
  );
}
