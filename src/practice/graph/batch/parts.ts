import { isObject, objectOf, objectsOf, textOf, textsOf } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { PracticeRequest } from '../../serve/http.ts';
import { GraphRefusal, malformed } from '../refusal.ts';

/** One request of a batch, as asked. */
export interface BatchPartAsk {
  readonly id: string;
  readonly method: string;
  /** Relative to the version, with or without a leading slash. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: JsonObject | undefined;
  readonly dependsOn: readonly string[];
}

const MOST = 20;

export function partsOf(payload: JsonObject): BatchPartAsk[] {
  const requests = objectsOf(payload, 'requests');
  if (requests.length === 0) throw malformed('Invalid batch payload format.');
  if (requests.length > MOST) {
    throw new GraphRefusal(
      400,
      'MaximumValueExceeded',
      `Number of batch request steps exceeds the maximum value of ${MOST}.`,
    );
  }
  return requests.map((request) => ({
    id: textOf(request, 'id'),
    method: textOf(request, 'method').toUpperCase(),
    url: textOf(request, 'url'),
    headers: headersOf(objectOf(request, 'headers')),
    body: isObject(request['body']) ? request['body'] : undefined,
    dependsOn: textsOf(request, 'dependsOn'),
  }));
}

function headersOf(given: JsonObject): Record<string, string> {
  return Object.fromEntries(Object.keys(given).map((name) => [name.toLowerCase(), textOf(given, name)]));
}

/** The part as a request of its own. What the batch's own headers said is not inherited, the host excepted. */
export function requestOf(part: BatchPartAsk, outer: PracticeRequest, version: string): PracticeRequest {
  return {
    method: part.method,
    path: `/${version}/${part.url.replace(/^\//, '')}`,
    headers: { host: outer.headers['host'] ?? '', ...part.headers },
    body: part.body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(part.body)),
  };
}
