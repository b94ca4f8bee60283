import { isObject, textOf, type JsonObject } from '../directory/json.ts';
import type { BatchPart, PracticeAnswer } from '../serve/http.ts';
import type { Admitted } from './admit.ts';
import { invokeCommand } from './invoke-command.ts';
import { readRoute, type Route } from './read-route.ts';
import { ExchangeRefusal, requestRefusal } from './refusal.ts';
import type { ExchangeWorld } from './world.ts';

const PARTS_AT_MOST = 10;

/** Runs the parts one after the other; after a failure only when the caller prefers to go on. */
export function runBatch(
  world: ExchangeWorld,
  admitted: Admitted,
  { body, prefer, tenant }: { body: unknown; prefer: string | undefined; tenant: string },
): PracticeAnswer {
  const parts = partsOf(body);
  const goesOn = /odata\.continue-on-error/i.test(prefer ?? '');
  const responses: JsonObject[] = [];
  const batch: BatchPart[] = [];
  for (const part of parts) {
    const { status, body: answered } = answerPart(world, admitted, { part, tenant });
    // A part is answered with an object, or with nothing.
    const shown = (answered ?? null) as JsonObject | null;
    const headers = { 'Content-Type': 'application/json' };
    responses.push({ id: textOf(part, 'id'), status, headers, body: shown });
    batch.push({ method: textOf(part, 'method'), path: textOf(part, 'url'), status });
    if (status >= 400 && !goesOn) break;
  }
  return { status: 200, body: { responses }, batch };
}

function partsOf(body: unknown): JsonObject[] {
  const requests = isObject(body) ? body['requests'] : undefined;
  if (!Array.isArray(requests) || requests.length === 0 || !requests.every(isObject))
    throw requestRefusal(
      400,
      'BadRequest',
      "The property 'requests' is missing or has another type than expected.",
    );
  if (requests.length > PARTS_AT_MOST)
    throw requestRefusal(400, 'BadRequest', `The batch holds more than ${String(PARTS_AT_MOST)} requests.`);
  const ids = new Set(requests.map((request) => textOf(request, 'id')));
  if (ids.size < requests.length || ids.has(''))
    throw requestRefusal(400, 'BadRequest', 'Every request of a batch needs an id of its own.');
  return requests;
}

function answerPart(
  world: ExchangeWorld,
  admitted: Admitted,
  { part, tenant }: { part: JsonObject; tenant: string },
): PracticeAnswer {
  try {
    const route = routeOf(textOf(part, 'url'), tenant);
    if (route?.action !== 'InvokeCommand' || textOf(part, 'method').toUpperCase() !== 'POST')
      throw requestRefusal(404, 'NotFound', 'Resource not found.');
    const prefer = isObject(part['headers']) ? textOf(part['headers'], 'Prefer') : undefined;
    return invokeCommand(world, admitted, { body: part['body'], prefer, query: route.query });
  } catch (refusal) {
    if (refusal instanceof ExchangeRefusal) return refusal.answer;
    throw refusal;
  }
}

/** Addresses are whole, from the root, or only the last word; the tenant is the batch's. */
function routeOf(url: string, tenant: string): Route | undefined {
  const path = url.replace(/^https:\/\/[^/]+/i, '');
  const route = readRoute(
    path.toLowerCase().startsWith('/adminapi/')
      ? path
      : `/adminapi/beta/${tenant}/${path.replace(/^\//, '')}`,
  );
  return route?.version === 'beta' && route.tenant === tenant ? route : undefined;
}
