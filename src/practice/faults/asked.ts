import { isObject, objectsOf, textOf } from '../directory/json.ts';
import type { PracticeRequest } from '../serve/http.ts';

/** A request as a rule looks at it: a whole one, or a part of a batch. */
export interface Asked {
  readonly service: string;
  readonly method: string;
  /** Decoded, without version and query. */
  readonly path: string;
  readonly form: URLSearchParams;
  /** Of a part of a batch. */
  readonly part?: string;
}

const formType = /^application\/x-www-form-urlencoded/i;
const noForm = new URLSearchParams();

export function askedWhole(service: string, request: PracticeRequest): Asked {
  const form = formType.test(request.headers['content-type'] ?? '')
    ? new URLSearchParams(request.body.toString('utf8'))
    : noForm;
  return { service, method: request.method, path: plainPath(service, request.path), form };
}

export function isBatch({ service, method, path }: Asked): boolean {
  return service === 'graph' && method === 'POST' && path.toLowerCase() === '/$batch';
}

/** In the order in which they are listed. A body that is no batch has no parts. */
export function askedParts(request: PracticeRequest): Asked[] {
  let payload: unknown;
  try {
    payload = JSON.parse(request.body.toString('utf8'));
  } catch {
    return [];
  }
  if (!isObject(payload)) return [];
  return objectsOf(payload, 'requests').map((part) => ({
    service: 'graph',
    method: textOf(part, 'method').toUpperCase(),
    path: plainPath('graph', `/${textOf(part, 'url').replace(/^\//, '')}`),
    form: noForm,
    part: textOf(part, 'id'),
  }));
}

function plainPath(service: string, raw: string): string {
  const [path = ''] = raw.split('?', 1);
  const decoded = decode(path);
  return service === 'graph' ? decoded.replace(/^\/(v1\.0|beta)(?=\/)/i, '') : decoded;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
