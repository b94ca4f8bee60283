/** How much one application may ask for in one tenant. */
export interface Limit {
  /** Resource units that a full bucket holds. */
  readonly units: number;
  /** How long an empty bucket takes to fill. */
  readonly perMs: number;
}

/** One bucket, filled evenly as time goes by. */
export class Bucket {
  readonly #limit: Limit;
  #left: number;
  #at: number;

  constructor(limit: Limit, now: number) {
    this.#limit = limit;
    this.#left = limit.units;
    this.#at = now;
  }

  /** Takes the units, or leaves the bucket as it is and tells in how many milliseconds they will be there. */
  take(units: number, now: number): { readonly waitMs: number; readonly used: number } {
    const { units: most, perMs } = this.#limit;
    this.#left = Math.min(most, this.#left + (Math.max(0, now - this.#at) * most) / perMs);
    this.#at = now;
    const missing = units - this.#left;
    if (missing > 0) return { waitMs: (missing * perMs) / most, used: 1 + missing / most };
    this.#left -= units;
    return { waitMs: 0, used: 1 - this.#left / most };
  }
}
