import { randomUUID } from 'node:crypto';
import type { PracticeRequest } from '../serve/http.ts';

export type Fields = ReadonlyMap<string, string>;

/** A request as the rules of the sign-in service read it. */
export interface LoginRequest {
  readonly method: string;
  /** The first part of the path as sent: a tenant's id or domain, `common`, `organizations`. */
  readonly tenant: string;
  /** What the pattern's other placeholders stand for. */
  readonly parts: Readonly<Record<string, string>>;
  readonly query: Fields;
  readonly form: Fields;
  /** Names that query or form carry more than once. */
  readonly duplicated: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly correlationId: string;
  readonly traceId: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

export interface Matched {
  readonly parts: Readonly<Record<string, string>>;
  readonly now: number;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function readRequest(request: PracticeRequest, { parts, now }: Matched): LoginRequest {
  const query = new URLSearchParams(request.path.split('?').slice(1).join('?'));
  const form = new URLSearchParams(request.body.toString('utf8'));
  const correlation = [
    form.get('client-request-id'),
    query.get('client-request-id'),
    request.headers['client-request-id'],
  ];
  return {
    method: request.method,
    tenant: parts.tenant ?? '',
    parts,
    query: new Map(query),
    form: new Map(form),
    duplicated: [...repeated(query), ...repeated(form)],
    headers: request.headers,
    correlationId: correlation.find((id) => id != null && guid.test(id)) ?? randomUUID(),
    traceId: randomUUID(),
    now,
  };
}

function repeated(fields: URLSearchParams): string[] {
  const names = [...fields.keys()];
  return names.filter((name, at) => names.indexOf(name) < at);
}
