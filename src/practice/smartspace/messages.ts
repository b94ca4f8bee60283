import { setTimeout as pause } from 'node:timers/promises';
import { flowMs, flowStates } from './flow.ts';
import { messagesOf, shownMessage } from './message.ts';
import { pageOf } from './page.ts';
import type { SmartspaceRoute } from './route.ts';
import { sendMessage } from './send-message.ts';
import { eventStream } from './event-stream.ts';
import { threadOf } from './thread.ts';
import { streamThread } from './stream-thread.ts';

export const messageRoutes: readonly SmartspaceRoute[] = [
  {
    method: 'GET',
    path: '/messagethreads/{id}/messages',
    handle: ({ ports, caller, id, query }) => {
      const thread = threadOf(ports, caller, id);
      const messages = messagesOf(ports, thread.id).map((message) => shownMessage(ports, message));
      return { status: 200, body: pageOf(query, 50, messages) };
    },
  },
  { method: 'GET', path: '/messagethreads/{id}/messages/stream', since: 'current', handle: streamThread },
  {
    method: 'POST',
    path: '/messages/start',
    since: 'current',
    handle: (call) => {
      const message = sendMessage(call, 'start');
      return { status: 200, body: shownMessage(call.ports, message, { reply: '', done: false }) };
    },
  },
  {
    // Ends when the flow does; every event is the whole message as it is by then.
    method: 'POST',
    path: '/messages',
    handle: async (call) => {
      const message = sendMessage(call, 'old');
      await pause(flowMs);
      return eventStream(flowStates(message).map((state) => shownMessage(call.ports, message, state)));
    },
  },
];
