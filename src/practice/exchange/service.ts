import { randomUUID } from 'node:crypto';
import type { WritableDirectory } from '../directory/writable.ts';
import { recipientRegister } from '../mail/mailboxes/register.ts';
import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { admit, type Admitted } from './admit.ts';
import { runBatch } from './batch.ts';
import { Budget, type Spent } from './budget.ts';
import { invokeCommand } from './invoke-command.ts';
import { moduleFile } from './module-file.ts';
import { readJson } from './read-cmdlet-input.ts';
import { readRoute, type Action, type Route } from './read-route.ts';
import { ExchangeRefusal, requestRefusal } from './refusal.ts';
import type { ExchangePorts, ExchangeWorld } from './world.ts';

const REQUESTS_A_MINUTE = 3_000;

/** Exchange's endpoint for cmdlets, as its PowerShell module uses it. */
export function createExchange(directory: WritableDirectory, ports: ExchangePorts): Service {
  const budget = new Budget(ports.requestsAMinute ?? REQUESTS_A_MINUTE);
  const world: ExchangeWorld = { ...ports, directory, recipients: recipientRegister(directory), budget };
  return async (request) => {
    const answer = await guarded(world, request);
    return { ...answer, headers: { ...requestIds(request), ...answer.headers } };
  };
}

function requestIds({ headers }: PracticeRequest): Record<string, string> {
  const own = headers['client-request-id'] ?? '';
  return {
    'request-id': randomUUID(),
    ...(/^[0-9a-f-]{1,64}$/i.test(own) && { 'client-request-id': own }),
  };
}

async function guarded(world: ExchangeWorld, request: PracticeRequest): Promise<PracticeAnswer> {
  try {
    return await answer(world, request);
  } catch (refusal) {
    if (refusal instanceof ExchangeRefusal) return refusal.answer;
    throw refusal;
  }
}

/** The stations of a request: route, token and rights, what is left to spend, then the work. */
async function answer(world: ExchangeWorld, request: PracticeRequest): Promise<PracticeAnswer> {
  const route = readRoute(request.path);
  if (route === undefined) throw requestRefusal(404, 'NotFound', 'Resource not found.');
  checkMethod(route, request.method);
  const admitted = await admit(world, request, route);
  const spent = world.budget.spend(JSON.stringify(admitted.caller), world.now());
  if (spent.remaining < 0) return tooMany(spent, world.now());
  const done = guardedWork(() => actions[route.action](world, admitted, { route, request }));
  return { ...done, headers: { ...rateHeaders(spent), ...done.headers } };
}

function guardedWork(work: () => PracticeAnswer): PracticeAnswer {
  try {
    return work();
  } catch (refusal) {
    if (refusal instanceof ExchangeRefusal) return refusal.answer;
    throw refusal;
  }
}

const served: Readonly<Record<Action, { version: RegExp; method: string }>> = {
  InvokeCommand: { version: /^beta$/, method: 'POST' },
  $batch: { version: /^beta$/, method: 'POST' },
  EXOModuleFile: { version: /^(v1\.0|beta)$/, method: 'GET' },
};

/** `InvokeCommand` under `v1.0` is answered like a wrong method. */
function checkMethod({ action, version }: Route, method: string): void {
  const { version: versions, method: wanted } = served[action];
  if (!/^(beta|v1\.0|v2\.0)$/.test(version)) throw requestRefusal(404, 'NotFound', 'Resource not found.');
  if (!versions.test(version) || method !== wanted)
    throw new ExchangeRefusal({
      status: 405,
      headers: { allow: versions.test(version) ? wanted : 'GET' },
      body: {
        error: { code: '', message: `The requested resource does not support http method '${method}'.` },
      },
    });
}

type Work = (
  world: ExchangeWorld,
  admitted: Admitted,
  asked: { route: Route; request: PracticeRequest },
) => PracticeAnswer;

const actions: Readonly<Record<Action, Work>> = {
  InvokeCommand: (world, admitted, { route, request }) =>
    invokeCommand(world, admitted, {
      body: jsonBody(request),
      prefer: request.headers['prefer'],
      query: route.query,
    }),
  $batch: (world, admitted, { route, request }) =>
    runBatch(world, admitted, {
      body: jsonBody(request),
      prefer: request.headers['prefer'],
      tenant: route.tenant,
    }),
  EXOModuleFile: (world, admitted, { request }) =>
    moduleFile(world, admitted, request.headers['commandname']),
};

function jsonBody({ headers, body }: PracticeRequest): unknown {
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    throw requestRefusal(415, 'UnsupportedMediaType', 'The content type has to be application/json.');
  return readJson(body);
}

function rateHeaders({ remaining, resetAt }: Spent): Record<string, string> {
  return {
    'rate-limit-remaining': String(Math.max(remaining, 0)),
    'rate-limit-reset': new Date(resetAt).toUTCString(),
  };
}

function tooMany(spent: Spent, now: number): PracticeAnswer {
  return {
    status: 429,
    headers: { ...rateHeaders(spent), 'retry-after': String(Math.ceil((spent.resetAt - now) / 1000)) },
    body: { error: { code: 'TooManyRequests', message: 'Too many requests. Please wait and try again.' } },
  };
}
