import { Readable } from 'node:stream';
import { languageOf } from '../login/pages/words.ts';
import { requestRow } from '../page/request-row.ts';
import type { PracticeAnswer } from '../serve/http.ts';
import type { HeardRequest } from './request-feed.ts';
import type { ControlCall, ControlRoute } from './route.ts';

/** Every request to the practice cloud: the latest as JSON, or each as it comes as server-sent events. */
export const requestRoutes: readonly ControlRoute[] = [
  {
    method: 'GET',
    path: '/requests',
    handle: (call) => {
      const isStream = (call.request.headers['accept'] ?? '').includes('text/event-stream');
      return isStream ? streamed(call, (heard) => JSON.stringify(heard)) : latest(call);
    },
  },
  {
    /** Rows of the page's table. */
    method: 'GET',
    path: '/requests/rows',
    handle: (call) => {
      const language = languageOf(call.request.headers);
      return streamed(call, (heard) => JSON.stringify(requestRow(heard, language)));
    },
  },
];

function latest({ world, query }: ControlCall): PracticeAnswer {
  const since = Number(query.get('since') ?? 0);
  return { status: 200, body: { requests: world.feed.latest.filter(({ id }) => id > since) } };
}

/** A comment now and then keeps the connection from looking dead. */
const STILL_HERE_MS = 15_000;

function streamed({ world }: ControlCall, data: (heard: HeardRequest) => string): PracticeAnswer {
  const body = new Readable({ read: () => undefined });
  body.push(': listening\n\n');
  const end = world.feed.subscribe((heard) => {
    body.push(`id: ${heard.id}\nevent: request\ndata: ${data(heard)}\n\n`);
  });
  const stillHere = setInterval(() => body.push(': still here\n\n'), STILL_HERE_MS);
  stillHere.unref();
  body.on('close', () => {
    end();
    clearInterval(stillHere);
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
    body,
  };
}
