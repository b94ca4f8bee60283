import { makeNonce } from '../../host/page/fill-page.ts';
import { pageHeaders } from '../../host/page/page-headers.ts';
import type { Answerer } from './route.ts';

const HEARTBEAT_MS = 15_000;

/** Server-sent events: one message an event, `{name, payload}`; a comment now and then keeps the line open. */
export const streamEvents: Answerer = async (_visit, response, { engine }) => {
  response.writeHead(200, {
    ...pageHeaders(makeNonce()),
    'Content-Type': 'text/event-stream; charset=utf-8',
  });
  response.write(': open\n\n');
  const unsubscribe = engine.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
  return undefined;
};
