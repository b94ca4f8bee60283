import type { PracticeAnswer } from '../../serve/http.ts';
import type { LoginRequest } from '../request.ts';
import type { LoginWorld } from '../world.ts';
import type { EntraError } from './entra-error.ts';

/** `AADSTS…: text Trace ID: … Correlation ID: … Timestamp: …`, as people paste it into tickets. */
export function errorDescription(error: EntraError, request: LoginRequest): string {
  const ids = `Trace ID: ${request.traceId} Correlation ID: ${request.correlationId} Timestamp: ${timestamp(request)}`;
  return `AADSTS${String(error.code)}: ${error.text} ${ids}`;
}

export function errorAnswer(error: EntraError, request: LoginRequest, world: LoginWorld): PracticeAnswer {
  return {
    status: error.status,
    headers: { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
    body: {
      error: error.error,
      error_description: errorDescription(error, request),
      error_codes: [error.code],
      timestamp: timestamp(request),
      trace_id: request.traceId,
      correlation_id: request.correlationId,
      error_uri: `${world.endpoint}/error?code=${String(error.code)}`,
      ...(error.suberror !== undefined && { suberror: error.suberror }),
    },
  };
}

/** `2026-01-31 08:15:30Z`, not ISO 8601. */
function timestamp(request: LoginRequest): string {
  return `${new Date(request.now).toISOString().slice(0, 19).replace('T', ' ')}Z`;
}
