import { setTimeout as pause } from 'node:timers/promises';
import type { GraphObject } from '../directory/model.ts';
import type { PracticeAnswer } from '../serve/http.ts';
import { eventStream } from './event-stream.ts';
import { flowStates, isRunning, remainingMs } from './flow.ts';
import { errorsOf, messagesOf, outputsOf, shownMessage } from './message.ts';
import type { SmartspacePorts } from './ports.ts';
import type { SmartspaceCall } from './route.ts';
import { shownThread, threadOf } from './thread.ts';

/**
 * First the whole thread as it is, then for the flow that is running what it has said so far, again and again and
 * always from the beginning, at last that it has ended.
 */
export async function streamThread({ ports, caller, id }: SmartspaceCall): Promise<PracticeAnswer> {
  const thread = threadOf(ports, caller, id);
  const messages = messagesOf(ports, thread.id);
  const running = messages.find((message) => isRunning(ports, message));
  const snapshot = {
    snapshot: messages.map((message) => shownMessage(ports, message)),
    thread: shownThread(ports, thread),
    terminal: running === undefined,
  };
  if (running === undefined) return eventStream([snapshot]);
  await pause(remainingMs(ports, running));
  const ended = { ...shownThread(ports, thread), isFlowRunning: false };
  return eventStream([
    snapshot,
    ...deltas(ports, running),
    { messageId: running.id, message: null, terminal: true, thread: ended },
  ]);
}

function deltas(ports: SmartspacePorts, message: GraphObject): object[] {
  return flowStates(message)
    .slice(1)
    .map((state) => ({
      delta: {
        messageId: message.id,
        outputs: outputsOf(ports, message, state),
        errors: errorsOf(ports, message, state),
      },
      terminal: false,
    }));
}
