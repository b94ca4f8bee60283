import { createHash } from 'node:crypto';

/** Draws that depend on the seed and a name only, so that adding one never shifts another. */
export class Draw {
  readonly #seed: string;

  constructor(seed: number | string) {
    this.#seed = String(seed);
  }

  guid(name: string): string {
    const hex = this.#bytes(name).toString('hex');
    const variant = '89ab'[parseInt(hex[16] ?? '0', 16) % 4] ?? '8';
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20, 32),
    ].join('-');
  }

  /** 0 up to, not including, `end`. */
  number(name: string, end: number): number {
    return this.#bytes(name).readUInt32BE(0) % end;
  }

  pick<Item>(name: string, items: readonly [Item, ...Item[]]): Item {
    return items[this.number(name, items.length)] ?? items[0];
  }

  /** Forty-three signs, as the ids of app role assignments have. */
  token(name: string): string {
    return this.#bytes(name).toString('base64url');
  }

  #bytes(name: string): Buffer {
    return createHash('sha256').update(`${this.#seed}/${name}`).digest();
  }
}
