import type { Duplex } from 'node:stream';

/** What `line` finds: a line without its end, one that is too long (thrown away), or the end of the connection. */
export type Line =
  { readonly is: 'line'; readonly text: string } | { readonly is: 'too-long' } | { readonly is: 'ended' };

/** More than this and the sender has to wait. */
const HIGH_WATER = 256 * 1024;

/** Reads a connection by lines and by counted bytes, never holding more than is asked for. One byte is one character. */
export class ByteReader {
  readonly #source: Duplex;
  #held: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(source: Duplex) {
    this.#source = source;
    source.on('data', this.#take);
    source.once('end', this.#end);
    source.once('close', this.#end);
    source.on('error', this.#end);
  }

  /** Up to and without the line feed; a carriage return before it is taken off as well. */
  async line(limit: number): Promise<Line> {
    const piece = await this.piece(limit);
    if (piece === undefined) return { is: 'ended' };
    if (piece.endsWith('\n')) return { is: 'line', text: piece.replace(/\r?\n$/, '') };
    for (let rest = await this.piece(limit); rest !== undefined; rest = await this.piece(limit)) {
      if (rest.endsWith('\n')) return { is: 'too-long' };
    }
    return { is: 'ended' };
  }

  /** A line with its end, or as much of it as `limit` allows. */
  async piece(limit: number): Promise<string | undefined> {
    for (let searched = 0; ;) {
      const at = this.#held.indexOf(10, searched);
      if (at >= 0 && at < limit) return this.#cut(at + 1);
      if (this.#held.length >= limit) return this.#cut(limit);
      searched = this.#held.length;
      if (!(await this.#more())) return undefined;
    }
  }

  async bytes(count: number): Promise<Buffer | undefined> {
    const parts: Buffer[] = [];
    for (let missing = count; missing > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) return undefined;
      const part = this.#held.subarray(0, missing);
      this.#held = this.#held.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  /** Reads bytes and forgets them. False when the connection ended. */
  async skip(count: number): Promise<boolean> {
    for (let missing = count; missing > 0;) {
      const part = await this.bytes(Math.min(missing, HIGH_WATER));
      if (part === undefined) return false;
      missing -= part.length;
    }
    return true;
  }

  /** Lets go of the connection, so that TLS can take it over; what was sent ahead is thrown away. */
  release(): void {
    this.#source.off('data', this.#take);
    this.#source.off('end', this.#end);
    this.#source.off('close', this.#end);
    this.#held = Buffer.alloc(0);
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    this.#source.resume();
    const before = this.#held.length;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    return this.#held.length > before;
  }

  #cut(length: number): string {
    const text = this.#held.toString('latin1', 0, length);
    this.#held = this.#held.subarray(length);
    return text;
  }

  readonly #take = (chunk: Buffer): void => {
    this.#held = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]);
    if (this.#held.length > HIGH_WATER) this.#source.pause();
    this.#wake();
  };

  readonly #end = (): void => {
    this.#ended = true;
    this.#wake();
  };
}
