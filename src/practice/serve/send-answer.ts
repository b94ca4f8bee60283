import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { PracticeAnswer } from './http.ts';

const bodiless = new Set([204, 304]);

export function sendAnswer(response: ServerResponse, answer: PracticeAnswer, method: string): void {
  response.statusCode = answer.status;
  const { body, type } = encode(answer.body);
  if (type !== undefined) response.setHeader('content-type', type);
  response.setHeader('x-content-type-options', 'nosniff');
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  if (answer.body instanceof Readable) {
    sendStream(response, answer.body);
    return;
  }
  if (body === undefined || bodiless.has(answer.status)) {
    response.end();
    return;
  }
  response.setHeader('content-length', body.length);
  response.end(method === 'HEAD' ? undefined : body);
}

/** It ends with whoever ends first. */
function sendStream(response: ServerResponse, stream: Readable): void {
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

function encode(body: PracticeAnswer['body']): { body?: Buffer; type?: string } {
  if (body === undefined) return {};
  if (Buffer.isBuffer(body)) return { body, type: 'application/octet-stream' };
  if (typeof body === 'string') return { body: Buffer.from(body), type: 'text/plain; charset=utf-8' };
  return { body: Buffer.from(JSON.stringify(body)), type: 'application/json; charset=utf-8' };
}
