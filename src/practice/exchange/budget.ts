const MINUTE_MS = 60_000;
const CALLERS_AT_MOST = 10_000;

export interface Spent {
  readonly remaining: number;
  /** When the minute ends, milliseconds. */
  readonly resetAt: number;
}

/** Requests that a caller has left in the running minute. */
export class Budget {
  readonly #perMinute: number;
  readonly #minutes = new Map<string, { readonly from: number; used: number }>();

  constructor(perMinute: number) {
    this.#perMinute = perMinute;
  }

  /** Counts one request; `remaining` is negative when it was one too many. */
  spend(caller: string, now: number): Spent {
    const running = this.#minutes.get(caller);
    const minute = running !== undefined && now < running.from + MINUTE_MS ? running : { from: now, used: 0 };
    if (this.#minutes.size >= CALLERS_AT_MOST) this.#minutes.clear();
    this.#minutes.set(caller, minute);
    minute.used++;
    return { remaining: this.#perMinute - minute.used, resetAt: minute.from + MINUTE_MS };
  }
}
