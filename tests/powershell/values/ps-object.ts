import { Thing, type Found, type Value } from './value.ts';
import { textOf } from './text.ts';

/** One property of an object, as `.PSObject.Properties` gives it. */
class Property extends Thing {
  readonly types = ['System.Management.Automation.PSNoteProperty', 'System.Object'];
  readonly name: string;
  value: Value;

  constructor(name: string, value: Value) {
    super();
    this.name = name;
    this.value = value;
  }

  override member(name: string): Found {
    if (name === 'name') return { value: this.name };
    return name === 'value' ? { value: this.value } : undefined;
  }
}

/** `$object.PSObject.Properties`, indexed by name. */
export class PropertyList extends Thing {
  readonly types = ['System.Management.Automation.PSMemberInfoIntegratingCollection`1', 'System.Object'];
  readonly #properties: readonly Property[];

  constructor(properties: readonly Property[]) {
    super();
    this.#properties = properties;
  }

  override get items(): Value[] {
    return [...this.#properties];
  }

  named(name: Value): Value {
    const wanted = textOf(name).toLowerCase();
    return this.#properties.find((each) => each.name.toLowerCase() === wanted) ?? null;
  }
}

/** `$object.PSObject` */
export class MemberSet extends Thing {
  readonly types = ['System.Management.Automation.PSMemberSet', 'System.Object'];
  readonly #properties: PropertyList;

  constructor(value: Value) {
    super();
    this.#properties = new PropertyList(value instanceof PsObject ? value.properties : []);
  }

  override member(name: string): Found {
    return name === 'properties' ? { value: this.#properties } : undefined;
  }
}

/** What a cmdlet of a module returns, and `ConvertFrom-Json`: named values. */
export class PsObject extends Thing {
  readonly types = ['System.Management.Automation.PSCustomObject', 'System.Object'];
  readonly #properties = new Map<string, Property>();

  constructor(values: Readonly<Record<string, Value>> = {}) {
    super();
    for (const [name, value] of Object.entries(values)) this.assign(name, value);
  }

  get properties(): readonly Property[] {
    return [...this.#properties.values()];
  }

  override text(): string {
    return `@{${this.properties.map(({ name, value }) => `${name}=${textOf(value)}`).join('; ')}}`;
  }

  override member(name: string): Found {
    const property = this.#properties.get(name.toLowerCase());
    return property === undefined ? undefined : { value: property.value };
  }

  override assign(name: string, value: Value): boolean {
    this.#properties.set(name.toLowerCase(), new Property(name, value ?? null));
    return true;
  }
}
