import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { hostIsOurs } from './check-host.ts';
import type { ErrorShape } from './error-shape.ts';
import type { PracticeAnswer, PracticeRequest, Service } from './http.ts';
import { interfered } from './interfered.ts';
import type { Interfere } from './interference.ts';
import { loggedPath } from './logged-path.ts';
import { readBody } from './read-body.ts';
import type { LogLine, RequestLog } from './request-log.ts';
import { sendAnswer } from './send-answer.ts';

export interface Frame {
  readonly name: string;
  readonly service: Service;
  readonly refusal: ErrorShape;
  /** Added to every request, milliseconds. */
  readonly latencyMs: number;
  readonly log: RequestLog;
  /** Milliseconds since 1970, as the services see it. */
  readonly now: () => number;
  readonly interfere: Interfere;
  /** Told of every request once it is answered. */
  readonly heard: (line: LogLine, exchange: Exchange) => void;
}

export interface Exchange {
  readonly request: PracticeRequest;
  /** Missing where the connection was cut. */
  readonly answer: PracticeAnswer | undefined;
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
  const asked = practiceRequest(request, body ?? Buffer.alloc(0));
  const answer = refuse(options, request, body) ?? (await answerTo(options, asked));
  const line = logLine(options, { asked, answer, startMs });
  options.log.write(line);
  options.heard(line, { request: asked, answer });
  if (answer === undefined) {
    request.socket.destroy();
    return;
  }
  response.setHeader('date', new Date(options.now()).toUTCString());
  sendAnswer(response, answer, asked.method);
}

interface Done {
  readonly asked: PracticeRequest;
  readonly answer: PracticeAnswer | undefined;
  readonly startMs: number;
}

/** A connection that was cut has the status 0. */
function logLine({ name }: Frame, { asked, answer, startMs }: Done): LogLine {
  return {
    service: name,
    method: asked.method,
    path: loggedPath(asked.path),
    status: answer?.status ?? 0,
    startMs,
    endMs: Date.now(),
    ...(answer?.batch && { batch: answer.batch }),
  };
}

function refuse(
  { refusal }: Frame,
  request: IncomingMessage,
  body: Buffer | undefined,
): PracticeAnswer | undefined {
  if (!hostIsOurs(request.headers.host)) return refusal(421, 'The practice cloud serves localhost only.');
  return body === undefined ? refusal(413, 'The request body is larger than 4 MiB.') : undefined;
}

/** `undefined`: the connection is to be cut. */
async function answerTo(options: Frame, asked: PracticeRequest): Promise<PracticeAnswer | undefined> {
  const met = options.interfere(options.name, asked);
  return interfered(met, () => work(options, { ...asked, instead: met.parts }));
}

async function work({ name, service, refusal }: Frame, asked: PracticeRequest): Promise<PracticeAnswer> {
  try {
    return await service(asked);
  } catch (crash) {
    process.stderr.write(`practice ${name}: ${asked.method} ${loggedPath(asked.path)}: ${report(crash)}\n`);
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
