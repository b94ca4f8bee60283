import type { Switches } from './switches.ts';
import { ThrottleBucket, type Throttle } from './throttle-bucket.ts';

/** The switches as they stand. Services look here at every request. */
export class Conditions {
  readonly #usual: Switches;
  #current: Switches;
  #bucket: ThrottleBucket | undefined;

  /** @param usual what the practice cloud was started with */
  constructor(usual: Switches = {}) {
    this.#usual = usual;
    this.#current = usual;
  }

  get current(): Switches {
    return this.#current;
  }

  get clockSkewMs(): number {
    return this.#current.clockSkewMs ?? 0;
  }

  change(changes: Switches): void {
    this.#current = { ...this.#current, ...changes };
  }

  /** Back to how it usually is. */
  switchOff(name: keyof Switches): void {
    const { [name]: _off, ...others } = this.#current;
    this.#current = { ...others, ...(this.#usual[name] !== undefined && { [name]: this.#usual[name] }) };
  }

  reset(): void {
    this.#current = this.#usual;
    this.#bucket = undefined;
  }

  /** What has been switched, without what the practice cloud was started with. */
  changed(): Switches {
    const entries = Object.entries(this.#current).filter(
      ([name, value]) => value !== this.#usual[name as keyof Switches], // Keys of the switches.
    );
    return Object.fromEntries(entries);
  }

  bucketFor(service: string, now: number): ThrottleBucket | undefined {
    const { throttle } = this.#current;
    if (throttle?.service !== service) return undefined;
    if (this.#bucket === undefined || !isSame(this.#bucket.throttle, throttle))
      this.#bucket = new ThrottleBucket(throttle, now);
    return this.#bucket;
  }
}

function isSame(one: Throttle, other: Throttle): boolean {
  return one === other;
}
