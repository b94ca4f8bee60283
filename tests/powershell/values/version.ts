import { Thing, type Found } from './value.ts';

const PARTS = ['major', 'minor', 'build', 'revision'];

/** `System.Version`; undefined for text that is none. */
export class Version extends Thing {
  readonly types = ['System.Version', 'System.Object'];
  readonly parts: readonly number[];

  constructor(parts: readonly number[]) {
    super();
    this.parts = parts;
  }

  static parse(text: string): Version | undefined {
    return /^\d+(?:\.\d+){1,3}$/.test(text) ? new Version(text.split('.').map(Number)) : undefined;
  }

  override text(): string {
    return this.parts.join('.');
  }

  override member(name: string): Found {
    const at = PARTS.indexOf(name);
    return at < 0 ? undefined : { value: this.parts[at] ?? -1 };
  }

  /** Below, at or above zero; a part that is missing comes before 0. */
  compare(other: Version): number {
    for (let at = 0; at < PARTS.length; at += 1) {
      const difference = (this.parts[at] ?? -1) - (other.parts[at] ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
