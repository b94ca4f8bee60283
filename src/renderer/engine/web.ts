import { wireAnswer, type Engine } from '../../contract/wire.ts';
import { setConnection } from '../state/connection.ts';

/** The engine behind the page that a web host serves: calls by POST, events as a stream. */
export function webEngine(token: string): Engine {
  return {
    async call(operation, input) {
      const response = await fetch('/api/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-entrada-token': token },
        body: JSON.stringify({ operation, input }),
      });
      return wireAnswer.parse(await response.json());
    },
    subscribe(listener) {
      const stream = new EventSource(`/api/events?token=${encodeURIComponent(token)}`);
      stream.onopen = () => setConnection('connected');
      stream.onerror = () => setConnection('lost');
      stream.onmessage = (message) => {
        const parsed: unknown = JSON.parse(String(message.data));
        if (isNamed(parsed)) listener(parsed);
      };
      return () => stream.close();
    },
  };
}

function isNamed(event: unknown): event is { name: string; payload: unknown } {
  return typeof event === 'object' && event !== null && 'name' in event && 'payload' in event;
}
