import { parametersMissing, unknownParameters } from '../cmdlet-errors.ts';
import { convert, type Value } from './convert.ts';
import { commonParameters, type Parameters } from './parameter.ts';

/** The parameters of a call, converted. */
export class Given {
  readonly #values: ReadonlyMap<string, Value>;

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** A mandatory one: the reader has made sure that it is there. */
  mandatory(name: string): string {
    return this.text(name) ?? '';
  }

  texts(name: string): readonly string[] {
    const value = this.#values.get(name);
    return typeof value === 'object' && value !== null ? value : [];
  }

  truth(name: string): boolean | undefined {
    const value = this.#values.get(name);
    return typeof value === 'boolean' ? value : undefined;
  }

  truthOrNull(name: string): boolean | null | undefined {
    return this.#values.get(name) === null ? null : this.truth(name);
  }
}

/** Names count in any case; an unknown one, a missing one and a value that does not fit are refused. */
export function readParameters(known: Parameters, given: Readonly<Record<string, unknown>>): Given {
  const specs = new Map(
    Object.entries({ ...commonParameters, ...known }).map((entry) => [entry[0].toLowerCase(), entry]),
  );
  const unknown = Object.keys(given).filter((name) => !specs.has(name.toLowerCase()) && !name.includes('@'));
  if (unknown.length > 0) throw unknownParameters(unknown.map((name) => name.slice(0, 100)));
  const values = new Map<string, Value>();
  for (const [written, value] of Object.entries(given)) {
    const [name, spec] = specs.get(written.toLowerCase()) ?? [];
    if (name !== undefined && spec !== undefined) values.set(name, convert(name, spec.type, value));
  }
  const missing = Object.keys(known).filter((name) => known[name]?.mandatory === true && !values.has(name));
  if (missing.length > 0) throw parametersMissing(missing);
  return new Given(values);
}
