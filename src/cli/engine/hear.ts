import { events, type EventName, type EventOf } from '../../contract/events.ts';
import type { Engine } from '../../contract/wire.ts';

/** Passes on one kind of event, as the contract declares it. @returns stop */
export function hear<Name extends EventName>(
  engine: Engine,
  name: Name,
  listener: (payload: EventOf<Name>) => void,
): () => void {
  return engine.subscribe((event) => {
    if (event.name !== name) return;
    // The schema of this row made it; the compiler does not follow a generic index through parse.
    listener(events[name].parse(event.payload) as EventOf<Name>);
  });
}
