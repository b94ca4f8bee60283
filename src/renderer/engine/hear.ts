import { events, type AnyEvent, type EventName } from '../../contract/events.ts';
import { engine } from './engine.ts';

const isKnown = (name: string): name is EventName => Object.hasOwn(events, name);

/** Passes on what the engine tells, once it is what the contract says. @returns stop */
export function hear(listener: (event: AnyEvent) => void): () => void {
  return engine().subscribe(({ name, payload }) => {
    if (!isKnown(name)) return;
    const parsed = events[name].safeParse(payload);
    // Name and payload come from one row of the table, which the union cannot be told.
    if (parsed.success) listener({ name, payload: parsed.data } as AnyEvent);
  });
}
