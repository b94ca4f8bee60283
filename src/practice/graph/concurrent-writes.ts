import { GraphRefusal } from './refusal.ts';

/** Refuses writes that follow each other too closely on one object, as a busy directory does. Off while the gap is 0. */
export class ConcurrentWrites {
  readonly #gapMs: () => number;
  readonly #last = new Map<string, number>();

  constructor(gapMs: () => number) {
    this.#gapMs = gapMs;
  }

  check(objectId: string | undefined, now: number): void {
    const gapMs = this.#gapMs();
    if (gapMs === 0 || objectId === undefined) return;
    const last = this.#last.get(objectId);
    if (last !== undefined && now - last < gapMs) {
      throw new GraphRefusal(
        409,
        'Directory_ConcurrencyViolation',
        'Error due to concurrent requests being made to the tenant. Please wait briefly and retry.',
      );
    }
    this.#last.set(objectId, now);
  }
}
