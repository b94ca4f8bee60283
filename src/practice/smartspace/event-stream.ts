import type { PracticeAnswer } from '../serve/http.ts';

/** Server-sent events, one `data:` line each. They leave together: here a stream is as short as its flow. */
export function eventStream(events: readonly object[]): PracticeAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' },
    body: events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(''),
  };
}
