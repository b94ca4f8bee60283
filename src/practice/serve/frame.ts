import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { hostIsOurs } from './check-host.ts';
import type { ErrorShape } from './error-shape.ts';
import type { PracticeAnswer, PracticeRequest, Service } from './http.ts';
import { loggedPath } from './logged-path.ts';
import { readBody } from './read-body.ts';
import type { RequestLog } from './request-log.ts';
import { sendAnswer } from './send-answer.ts';

export interface Frame {
  readonly name: string;
  readonly service: Service;
  readonly refusal: ErrorShape;
  /** Added to every request, milliseconds. */
  readonly latencyMs: number;
  readonly log: RequestLog;
}

/** What every service of the practice cloud has in common: the wire, its limits and its log. */
export function frame(options: Frame): RequestListener {
  return (request, response) => {
    serve(options, request, response).catch(() => {
      response.destroy();
    });
  };
}

async function serve(options: Frame, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const startMs = Date.now();
  const body = await readBody(request);
  if (options.latencyMs > 0) await pause(options.latencyMs);
  const answer = await answerTo(options, request, body);
  const { method = 'GET', url = '/' } = request;
  options.log.write({
    service: options.name,
    method,
    path: loggedPath(url),
    status: answer.status,
    startMs,
    endMs: Date.now(),
    ...(answer.batch && { batch: answer.batch }),
  });
  sendAnswer(response, answer, method);
}

async function answerTo(
  { name, service, refusal }: Frame,
  request: IncomingMessage,
  body: Buffer | undefined,
): Promise<PracticeAnswer> {
  if (!hostIsOurs(request.headers.host)) return refusal(421, 'The practice cloud serves localhost only.');
  if (body === undefined) return refusal(413, 'The request body is larger than 4 MiB.');
  try {
    return await service(practiceRequest(request, body));
  } catch (crash) {
    process.stderr.write(
      `practice ${name}: ${request.method ?? ''} ${loggedPath(request.url ?? '')}: ${report(crash)}\n`,
    );
    return refusal(
      500,
      'The practice cloud failed to answer. This is a fault of the practice cloud, not of the request.',
    );
  }
}

function practiceRequest(request: IncomingMessage, body: Buffer): PracticeRequest {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { method: request.method ?? 'GET', path: request.url ?? '/', headers, body };
}

function report(crash: unknown): string {
  return crash instanceof Error ? (crash.stack ?? crash.message) : String(crash);
}
