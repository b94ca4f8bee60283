import { isObject } from '../../directory/json.ts';
import type { JsonObject } from '../../directory/json.ts';
import type { PracticeRequest } from '../../serve/http.ts';
import { malformed } from '../refusal.ts';

const UNREADABLE =
  'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.';

export function readJson(request: PracticeRequest): JsonObject {
  if (request.body.length === 0) throw malformed('Empty Payload. JSON content expected.');
  if (!(request.headers['content-type'] ?? '').includes('json')) throw malformed(UNREADABLE);
  const value = parsed(request.body.toString('utf8'));
  if (!isObject(value)) throw malformed(UNREADABLE);
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed(UNREADABLE);
  }
}
