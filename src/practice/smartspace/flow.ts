import { textOf } from '../directory/json.ts';
import type { GraphObject } from '../directory/model.ts';
import type { SmartspacePorts } from './ports.ts';

/** How long a flow takes. */
export const flowMs = 250;

export interface FlowState {
  /** So far; it grows word by word. */
  readonly reply: string;
  readonly done: boolean;
}

/** The practice workspaces' only flow: it repeats what it was told. */
export function replyTo(message: GraphObject): string {
  return `You said: ${textOf(message, 'text')}`;
}

/** Every state of the reply, the empty one first: what a stream sends one after the other. */
export function flowStates(message: GraphObject): FlowState[] {
  const words = replyTo(message).split(' ');
  return ['', ...words].map((_word, count) => ({
    reply: words.slice(0, count).join(' '),
    done: count === words.length,
  }));
}

export function flowStateNow(ports: SmartspacePorts, message: GraphObject): FlowState {
  const states = flowStates(message);
  const last = states.length - 1;
  const step = Math.min(last, Math.floor((elapsed(ports, message) / flowMs) * last));
  return states[step] ?? { reply: '', done: false };
}

export function isRunning(ports: SmartspacePorts, message: GraphObject): boolean {
  return remainingMs(ports, message) > 0;
}

export function remainingMs(ports: SmartspacePorts, message: GraphObject): number {
  return Math.max(0, flowMs - elapsed(ports, message));
}

function elapsed(ports: SmartspacePorts, message: GraphObject): number {
  return Math.max(0, ports.now() - Date.parse(textOf(message, 'createdAt')));
}
