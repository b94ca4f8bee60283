export interface Expiring {
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** Entries are dropped some time after they expire, so that a late use can still be told from an unknown key. */
export class ExpiringMap<Entry extends Expiring> {
  readonly #entries = new Map<string, Entry>();
  readonly #rememberedMs: number;

  constructor(rememberedMs: number) {
    this.#rememberedMs = rememberedMs;
  }

  set(key: string, entry: Entry, now: number): void {
    for (const [known, { expiresAt }] of this.#entries) {
      if (expiresAt + this.#rememberedMs < now) this.#entries.delete(known);
    }
    this.#entries.set(key, entry);
  }

  /** Expired entries too. */
  get(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  live(key: string, now: number): Entry | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.expiresAt > now ? entry : undefined;
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  *[Symbol.iterator](): Iterator<[string, Entry]> {
    yield* this.#entries;
  }

  get size(): number {
    return this.#entries.size;
  }
}
