import { Thing } from './value.ts';

/** Text that no window shows. */
export class SecureString extends Thing {
  readonly types = ['System.Security.SecureString', 'System.Object'];
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  reveal(): string {
    return this.#text;
  }
}
