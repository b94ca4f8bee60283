import { randomUUID } from 'node:crypto';
import type { PracticeAnswer, PracticeRequest } from '../serve/http.ts';
import type { GraphRefusal } from './refusal.ts';

const DIAGNOSTIC = JSON.stringify({
  ServerInfo: {
    DataCenter: 'Practice',
    Slice: 'E',
    Ring: '1',
    ScaleUnit: '000',
    RoleInstance: 'PRACTICE0001',
  },
});
const JSON_TYPE =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

/** Ids by which an answer is found again in a support case. */
export interface Trace {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly at: Date;
}

export function traceOf(request: PracticeRequest, now: number): Trace {
  const requestId = randomUUID();
  return { requestId, clientRequestId: request.headers['client-request-id'] ?? requestId, at: new Date(now) };
}

export function answerWith(trace: Trace, status: number, body?: object | string): PracticeAnswer {
  const headers: Record<string, string> = {
    'request-id': trace.requestId,
    'client-request-id': trace.clientRequestId,
    'x-ms-ags-diagnostic': DIAGNOSTIC,
    Date: trace.at.toUTCString(),
    'Cache-Control': 'no-cache',
  };
  if (body === undefined) return { status, headers };
  headers['Content-Type'] = typeof body === 'string' ? 'text/plain' : JSON_TYPE;
  if (typeof body !== 'string') headers['OData-Version'] = '4.0';
  return { status, headers, body };
}

export function refuseWith(trace: Trace, refusal: GraphRefusal): PracticeAnswer {
  const answer = answerWith(trace, refusal.status, {
    error: {
      code: refusal.code,
      message: refusal.message,
      innerError: {
        date: trace.at.toISOString().slice(0, 19),
        'request-id': trace.requestId,
        'client-request-id': trace.clientRequestId,
      },
    },
  });
  return refusal.status === 401
    ? {
        ...answer,
        headers: {
          ...answer.headers,
          'WWW-Authenticate': 'Bearer realm="", authorization_uri="", client_id=""',
        },
      }
    : answer;
}
