import { randomUUID } from 'node:crypto';
import type { PracticeAnswer } from './http.ts';

/** How a service words what the frame itself has to refuse. */
export type ErrorShape = (status: number, message: string) => PracticeAnswer;

const graphCodes: Readonly<Record<number, string>> = { 413: 'RequestEntityTooLarge', 421: 'BadRequest' };

export const graphError: ErrorShape = (status, message) => ({
  status,
  body: {
    error: {
      code: graphCodes[status] ?? (status >= 500 ? 'InternalServerError' : 'BadRequest'),
      message,
      innerError: { date: secondsOnly(new Date()), 'request-id': randomUUID() },
    },
  },
});

export const loginError: ErrorShape = (status, message) => ({
  status,
  body: {
    error: status >= 500 ? 'server_error' : 'invalid_request',
    error_description: message,
    error_codes: [],
    timestamp: `${secondsOnly(new Date()).replace('T', ' ')}Z`,
    trace_id: randomUUID(),
    correlation_id: randomUUID(),
  },
});

export const plainError: ErrorShape = (status, message) => ({ status, body: { error: message } });

function secondsOnly(date: Date): string {
  return date.toISOString().slice(0, 19);
}
