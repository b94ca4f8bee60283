import type { EventOf } from '../../contract/events.ts';
import type { Bench } from './bench.ts';
import { stepStates } from './step-states.ts';
import type { Beside, StepSeen } from './step-states.ts';

type Waiting = NonNullable<EventOf<'run.progress'>['waiting']>;

/** Tells who listens which steps changed since the last time, and how far the run is. */
export class Teller {
  readonly #bench: Bench;
  readonly #purpose: EventOf<'run.progress'>['purpose'];
  #last = new Map<string, string>();

  constructor(bench: Bench, purpose: EventOf<'run.progress'>['purpose']) {
    this.#bench = bench;
    this.#purpose = purpose;
  }

  tell(beside: Beside, waiting?: { for: Waiting['for']; until: number }): readonly StepSeen[] {
    const states = stepStates(this.#bench, beside);
    const changed = states.filter(({ step, state }) => this.#last.get(step) !== JSON.stringify(state));
    this.#last = new Map(states.map(({ step, state }) => [step, JSON.stringify(state)]));
    this.#bench.session.progress({
      purpose: this.#purpose,
      steps: changed.map(({ step, state }) => ({ id: step, state })),
      done: states.filter(({ state }) => state.state === 'done').length,
      of: states.length,
      ...(waiting === undefined
        ? {}
        : { waiting: { for: waiting.for, until: new Date(waiting.until).toISOString() } }),
    });
    return states;
  }
}
