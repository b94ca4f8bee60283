import { randomBytes } from 'node:crypto';
import type { PracticeAnswer } from '../serve/http.ts';

/** A request Smartspace refuses. */
export class SmartspaceRefusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** By the property that is wrong. */
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined;

  constructor(problem: {
    status: number;
    message?: string;
    headers?: Record<string, string>;
    errors?: Record<string, string[]>;
  }) {
    super(problem.message ?? titles[problem.status] ?? 'Error');
    this.status = problem.status;
    this.headers = problem.headers ?? {};
    this.errors = problem.errors;
  }
}

export function invalid(errors: Record<string, string[]>): SmartspaceRefusal {
  return new SmartspaceRefusal({ status: 400, message: 'One or more validation errors occurred.', errors });
}

export function notFound(message: string): SmartspaceRefusal {
  return new SmartspaceRefusal({ status: 404, message });
}

export function refusalAnswer({ status, message, headers, errors }: SmartspaceRefusal): PracticeAnswer {
  return {
    status,
    headers: { ...headers, 'content-type': problemType },
    body: problem(status, message, errors),
  };
}

/** Problem details as the vendor's framework writes them; the vendor's own client reads `message`. */
export function problem(status: number, message: string, errors?: object): object {
  return {
    type: `https://tools.ietf.org/html/rfc9110#section-15.5.${status - 399}`,
    title: errors === undefined ? (titles[status] ?? message) : message,
    status,
    message,
    ...(errors !== undefined && { errors }),
    traceId: `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`,
  };
}

export const problemType = 'application/problem+json; charset=utf-8';

const titles: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
};
