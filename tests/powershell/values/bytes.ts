import { Thing } from './value.ts';

/** `byte[]`, handed on whole. */
export class Bytes extends Thing {
  readonly types = ['System.Byte[]', 'System.Array', 'System.Object'];
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    super();
    this.bytes = bytes;
  }
}
