import { itemsOf, type Value } from '../values/value.ts';
import { isTrue, textOf } from '../values/text.ts';

/** The parameters that a command was given. */
export class Given {
  readonly #values = new Map<string, { readonly name: string; readonly value: Value }>();

  set(name: string, value: Value): void {
    this.#values.set(name.toLowerCase(), { name, value });
  }

  has(name: string): boolean {
    return this.#values.has(name.toLowerCase());
  }

  value(name: string): Value {
    return this.#values.get(name.toLowerCase())?.value;
  }

  text(name: string): string | undefined {
    return this.has(name) ? textOf(this.value(name)) : undefined;
  }

  texts(name: string): readonly string[] {
    if (!this.has(name)) return [];
    const value = this.value(name);
    return (itemsOf(value) ?? [value]).map(textOf);
  }

  truth(name: string): boolean {
    return isTrue(this.value(name));
  }

  entries(): readonly (readonly [name: string, value: Value])[] {
    return [...this.#values.values()].map(({ name, value }) => [name, value]);
  }
}
