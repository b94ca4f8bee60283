import type { PracticeRequest } from '../serve/http.ts';
import { ArmRefusal, badRequest } from './refusal.ts';

export function readJson({ headers, body }: PracticeRequest): unknown {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new ArmRefusal({
      status: 415,
      code: 'UnsupportedMediaType',
      message: `The content media type '${type === undefined || type === '' ? '<null>' : type}' is not supported. Only 'application/json' is supported.`,
    });
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw unreadable('Unexpected character encountered while parsing the request.');
  }
}

export function unreadable(why: string): ArmRefusal {
  return badRequest(
    'InvalidRequestContent',
    `The request content was invalid and could not be deserialized: '${why}'.`,
  );
}
