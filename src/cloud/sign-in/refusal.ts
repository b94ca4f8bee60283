import { z } from 'zod';

/** What the login service says when it refuses. `error` is OAuth's word, the rest Microsoft's. */
export interface Refusal {
  readonly error: string;
  readonly serviceCode: string;
  readonly text: string;
  readonly correlationId?: string | undefined;
  readonly traceId?: string | undefined;
  readonly at?: string | undefined;
}

const GUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const TRACE = new RegExp(`Trace ID:\\s*(${GUID})`, 'i');
const CORRELATION = new RegExp(`Correlation ID:\\s*(${GUID})`, 'i');
const TIMESTAMP = /Timestamp:\s*(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)Z/i;
const TAIL = /\s*(?:Trace ID|Correlation ID|Timestamp):.*$/is;

function timestampIn(description: string): string | undefined {
  const found = TIMESTAMP.exec(description);
  return found ? `${String(found[1])}T${String(found[2])}Z` : undefined;
}

/**
 * @param description Microsoft's `error_description`:
 *   "AADSTS50126: Error validating credentials … Trace ID: … Correlation ID: … Timestamp: 2026-01-31 10:00:00Z"
 */
export function parseRefusal(error: string, description: string): Refusal {
  return {
    error,
    serviceCode: /AADSTS\d+/.exec(description)?.[0] ?? error,
    text: description.replace(TAIL, '').trim() || error,
    correlationId: CORRELATION.exec(description)?.[1],
    traceId: TRACE.exec(description)?.[1],
    at: timestampIn(description),
  };
}

const errorBody = z.looseObject({
  error: z.string(),
  error_description: z.string().optional(),
  correlation_id: z.string().optional(),
  trace_id: z.string().optional(),
});

/** The refusal in an answer of the token or device code endpoint; undefined when it grants, or nobody has signed in yet. */
export function refusalIn(json: unknown): Refusal | undefined {
  const { data } = errorBody.safeParse(json);
  if (!data || data.error === 'authorization_pending') return undefined;
  const parsed = parseRefusal(data.error, data.error_description ?? '');
  return {
    ...parsed,
    correlationId: parsed.correlationId ?? data.correlation_id,
    traceId: parsed.traceId ?? data.trace_id,
  };
}
