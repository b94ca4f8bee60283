import { events, type EventName, type EventOf } from '../contract/events.ts';
import type { Engine } from '../contract/wire.ts';

type Listener = Parameters<Engine['subscribe']>[0];

export interface EventBus {
  emit<Name extends EventName>(name: Name, payload: EventOf<Name>): void;
  subscribe: Engine['subscribe'];
}

/** Carries only declared payloads, as JSON. A listener that throws is its own bug and stops no run. */
export function createEventBus(onBug: (thrown: unknown) => void): EventBus {
  const listeners = new Set<Listener>();
  const tell = (listener: Listener, event: Parameters<Listener>[0]) => {
    try {
      listener(event);
    } catch (thrown) {
      onBug(thrown);
    }
  };
  return {
    emit: (name, payload) => {
      const declared: unknown = events[name].parse(payload);
      const json = JSON.stringify(declared);
      for (const listener of listeners) tell(listener, { name, payload: JSON.parse(json) });
    },
    subscribe: (listener) => {
      const own: Listener = (event) => listener(event);
      listeners.add(own);
      return () => listeners.delete(own);
    },
  };
}
