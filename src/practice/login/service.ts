import type { PracticeAnswer, PracticeRequest, Service } from '../serve/http.ts';
import { errorAnswer } from './errors/error-body.ts';
import { requestErrors } from './errors/request-errors.ts';
import { match } from './match.ts';
import { readRequest, type LoginRequest } from './request.ts';
import { routes, type Route } from './routes.ts';
import type { LoginWorld } from './world.ts';

/** The practice cloud's `login.microsoftonline.com`. `now` answers milliseconds since 1970. */
export function createLogin(world: LoginWorld, now: () => number): Service {
  return async (raw) => {
    const found = findRoute(raw);
    if (found === undefined)
      return { status: 404, body: { error: 'not_found', error_description: 'Unknown path.' } };
    const request = readRequest(raw, { parts: found.parts, now: now() });
    return withIds(await answer(found.route, request, world), request);
  };
}

function findRoute(raw: PracticeRequest): { route: Route; parts: Record<string, string> } | undefined {
  for (const route of routes) {
    const parts = match(route.pattern, raw.path);
    if (parts !== undefined) return { route, parts };
  }
  return undefined;
}

async function answer(route: Route, request: LoginRequest, world: LoginWorld): Promise<PracticeAnswer> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (route.methods.includes(method)) return route.handle(request, world);
  const refusal = errorAnswer(requestErrors.onlyPost(request.method), request, world);
  return { ...refusal, status: 405, headers: { ...refusal.headers, allow: route.methods.join(', ') } };
}

function withIds(answered: PracticeAnswer, request: LoginRequest): PracticeAnswer {
  const headers = { 'x-ms-request-id': request.traceId, 'client-request-id': request.correlationId };
  return { ...answered, headers: { ...headers, ...answered.headers } };
}
