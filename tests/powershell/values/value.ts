/**
 * What a script holds. `undefined` is the nothing that a command without output leaves: it is not sent down a pipeline,
 * where `null` ($null) is.
 */
export type Value = undefined | null | boolean | number | string | Value[] | Thing;

/** The value of a member; undefined where there is no such member. */
export type Found = { readonly value: Value } | undefined;

/** An object of .NET, as far as scripts ask for it. */
export abstract class Thing {
  /** Full names, the most derived first. */
  abstract readonly types: readonly string[];

  /** What a pipeline takes apart; undefined for what it sends on whole. */
  get items(): Value[] | undefined {
    return undefined;
  }

  text(): string {
    return this.types[0] ?? '';
  }

  /** @param _name in lower case */
  member(_name: string): Found {
    return undefined;
  }

  /** False: no such member can be set. */
  assign(_name: string, _value: Value): boolean {
    return false;
  }

  /** @param _name in lower case; undefined: there is no such method */
  method(_name: string): ((args: readonly Value[]) => Value | Promise<Value>) | undefined {
    return undefined;
  }
}

export const isNothing = (value: Value): value is null | undefined => value === null || value === undefined;

const NUMBERS = { true: 'System.Int32', false: 'System.Double' } as const;
const LIST = ['System.Collections.IList', 'System.Collections.IEnumerable', 'System.Object'];

/** Full names of a value's types, the most derived first. */
export function typesOf(value: Value): readonly string[] {
  if (isNothing(value)) return [];
  if (value instanceof Thing) return value.types;
  if (Array.isArray(value)) return ['System.Object[]', 'System.Array', ...LIST];
  if (typeof value === 'string') return ['System.String', 'System.Collections.IEnumerable', 'System.Object'];
  if (typeof value === 'boolean') return ['System.Boolean', 'System.ValueType', 'System.Object'];
  return [NUMBERS[`${Number.isInteger(value)}`], 'System.ValueType', 'System.Object'];
}

/** `System.Collections.ArrayList`: it grows. */
export class ArrayList extends Thing {
  readonly types = ['System.Collections.ArrayList', ...LIST];
  readonly #items: Value[] = [];

  override get items(): Value[] {
    return this.#items;
  }

  override method(name: string): ((args: readonly Value[]) => Value) | undefined {
    return name === 'add' ? ([item]) => this.#items.push(item ?? null) - 1 : undefined;
  }
}

/** The items of a list; undefined for what is no list. Text and hashtables are none. */
export function itemsOf(value: Value): Value[] | undefined {
  if (Array.isArray(value)) return value;
  return value instanceof Thing ? value.items : undefined;
}

/** What a pipeline sends on of a value: a list's items one by one. */
export function enumerate(value: Value): readonly Value[] {
  if (value === undefined) return [];
  return itemsOf(value) ?? [value];
}

/** What a pipeline that sent these leaves to be assigned: a single one is not in a list. */
export const unrolled = (sent: readonly Value[]): Value => (sent.length > 1 ? [...sent] : sent[0]);
