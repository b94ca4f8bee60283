import type { Value } from '../values/value.ts';

/** Variables. What is called sees its caller's, and writes its own. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly #values = new Map<string, Value>();

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase()) || this.parent?.has(name) === true;
  }

  get(name: string): Value {
    const key = name.toLowerCase();
    if (this.#values.has(key)) return this.#values.get(key);
    return this.parent === undefined ? null : this.parent.get(name);
  }

  set(name: string, value: Value): void {
    this.#values.set(name.toLowerCase(), value);
  }

  remove(name: string): void {
    this.#values.delete(name.toLowerCase());
  }

  /** Runs with a variable that has its old value again afterwards, as `$_` in a block. */
  async with(name: string, value: Value, work: () => Promise<void>): Promise<void> {
    const key = name.toLowerCase();
    const had = this.#values.has(key);
    const before = this.#values.get(key);
    this.#values.set(key, value);
    try {
      await work();
    } finally {
      if (had) this.#values.set(key, before);
      else this.#values.delete(key);
    }
  }
}
