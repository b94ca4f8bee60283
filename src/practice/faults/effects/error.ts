import { randomUUID } from 'node:crypto';
import type { PracticeAnswer } from '../../serve/http.ts';
import type { ErrorEffect } from '../rule.ts';

interface Circumstances {
  readonly service: string;
  readonly at: Date;
}

/** The error in the service's own words and form. */
export function errorAnswer(effect: ErrorEffect, { service, at }: Circumstances): PracticeAnswer {
  const ids: Ids = { request: randomUUID(), trace: randomUUID(), at };
  const shape = shapes[service] ?? azure;
  const { body, headers } = shape(effect, ids);
  return { status: effect.status, headers: { ...headers, ...effect.headers }, body };
}

interface Ids {
  readonly request: string;
  readonly trace: string;
  readonly at: Date;
}
type Shape = (
  effect: ErrorEffect,
  ids: Ids,
) => { readonly body: object | string; readonly headers: Readonly<Record<string, string>> };

const graph: Shape = ({ code, message }, { request, at }) => ({
  headers: { 'request-id': request, 'client-request-id': request },
  body: {
    error: {
      code,
      message,
      innerError: {
        date: at.toISOString().slice(0, 19),
        'request-id': request,
        'client-request-id': request,
      },
    },
  },
});

/** `code` may be OAuth's own word alone, or AADSTS's digits. */
const login: Shape = ({ code, message, status }, { request, trace, at }) => {
  const timestamp = `${at.toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const number = /^\d+$/.test(code) ? Number(code) : undefined;
  const text = number === undefined ? message : `AADSTS${number}: ${message}`;
  const usual = status >= 500 ? 'temporarily_unavailable' : 'invalid_grant';
  return {
    headers: { 'x-ms-request-id': trace, 'client-request-id': request },
    body: {
      error: number === undefined ? code : usual,
      error_description: `${text} Trace ID: ${trace} Correlation ID: ${request} Timestamp: ${timestamp}`,
      error_codes: number === undefined ? [] : [number],
      timestamp,
      trace_id: trace,
      correlation_id: request,
    },
  };
};

const azure: Shape = ({ code, message }, { request }) => ({
  headers: { 'x-ms-request-id': request },
  body: { error: { code, message } },
});

const smartspace: Shape = ({ status, message }, { trace }) => ({
  headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  body: { type: 'about:blank', title: message, status, message, traceId: trace },
});

/** A line of the protocol, without IMAP's tag. */
const imap: Shape = ({ code, message }) => ({ headers: {}, body: `${code} ${message}` });
const smtp: Shape = ({ status, code, message }) => ({ headers: {}, body: `${status} ${code} ${message}` });

const shapes: Readonly<Record<string, Shape>> = { graph, login, smartspace, imap, smtp };
