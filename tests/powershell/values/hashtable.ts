import { Thing, type Found, type Value } from './value.ts';
import { textOf } from './text.ts';

interface Entry {
  readonly key: string;
  value: Value;
}

/**
 * `@{}` and `[ordered]@{}`; keys are text here. PowerShell promises no order for the first: this one gives its keys back
 * to front, so that nothing comes to rely on the order in which they were written.
 */
export class Hashtable extends Thing {
  readonly types: readonly string[];
  readonly #ordered: boolean;
  readonly #entries = new Map<string, Entry>();

  constructor(ordered = false) {
    super();
    this.#ordered = ordered;
    const name = ordered
      ? 'System.Collections.Specialized.OrderedDictionary'
      : 'System.Collections.Hashtable';
    this.types = [name, 'System.Collections.IDictionary', 'System.Collections.IEnumerable', 'System.Object'];
  }

  get entries(): readonly Readonly<Entry>[] {
    const all = [...this.#entries.values()];
    return this.#ordered ? all : all.reverse();
  }

  has(key: Value): boolean {
    return this.#entries.has(textOf(key).toLowerCase());
  }

  get(key: Value): Value {
    return this.#entries.get(textOf(key).toLowerCase())?.value ?? null;
  }

  set(key: Value, value: Value): void {
    const text = textOf(key);
    const entry = this.#entries.get(text.toLowerCase());
    if (entry === undefined) this.#entries.set(text.toLowerCase(), { key: text, value: value ?? null });
    else entry.value = value ?? null;
  }

  /** A key goes before a property of the same name. */
  override member(name: string): Found {
    if (this.has(name)) return { value: this.get(name) };
    const values: Readonly<Record<string, () => Value>> = {
      count: () => this.#entries.size,
      keys: () => this.entries.map(({ key }) => key),
      values: () => this.entries.map(({ value }) => value),
    };
    const found = values[name];
    return found === undefined ? { value: null } : { value: found() };
  }

  override assign(name: string, value: Value): boolean {
    this.set(name, value);
    return true;
  }

  override method(name: string): ((args: readonly Value[]) => Value) | undefined {
    const methods: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
      containskey: ([key]) => this.has(key),
      contains: ([key]) => this.has(key),
      add: ([key, value]) => {
        this.set(key, value);
        return undefined;
      },
      remove: ([key]) => void this.#entries.delete(textOf(key).toLowerCase()),
    };
    return methods[name];
  }
}
