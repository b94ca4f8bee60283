import { kinds } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { Table } from './table.ts';
import type { Change } from './writable.ts';

/** One table a kind. */
export class Tables {
  readonly #tables: ReadonlyMap<Kind, Table>;

  constructor() {
    // Object.keys widens the keys; they are those of `kinds`.
    const names = Object.keys(kinds) as Kind[];
    this.#tables = new Map(names.map((kind) => [kind, new Table(kinds[kind])]));
  }

  rows(kind: Kind): Table {
    const table = this.#tables.get(kind);
    if (table === undefined) throw new Error(`No table ${kind}`);
    return table;
  }

  clear(): void {
    for (const table of this.#tables.values()) table.clear();
  }

  apply(changes: readonly Change[], at: number): void {
    for (const { kind, id, value } of changes) this.rows(kind).put(id, value, at);
  }
}
