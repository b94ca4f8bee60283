import { Bytes } from './bytes.ts';
import { Thing, type Value } from './value.ts';

/** `[System.Text.Encoding]::UTF8` */
export class Utf8 extends Thing {
  readonly types = ['System.Text.UTF8Encoding', 'System.Text.Encoding', 'System.Object'];

  override text(): string {
    return 'utf-8';
  }

  override method(name: string): ((args: readonly Value[]) => Value) | undefined {
    if (name !== 'getstring') return undefined;
    return ([bytes]) => (bytes instanceof Bytes ? bytes.bytes.toString('utf8') : '');
  }
}
