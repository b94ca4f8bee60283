import type { GraphObject } from './model.ts';
import type { Rows } from './writable.ts';

interface Version {
  readonly at: number;
  readonly value: GraphObject | null;
}
type KeysOf = (row: GraphObject) => readonly string[];

/** Older versions of a row are kept this long, so that a replica may be as late as this. */
export const HISTORY_MS = 600_000;

/** Rows of one kind with their recent versions. Index entries are hints: every hit is compared with the row. */
export class Table implements Rows {
  readonly #rows = new Map<string, Version[]>();
  readonly #indexes: Map<string, { keysOf: KeysOf; ids: Map<string, Set<string>> }>;

  constructor(indexes: Readonly<Record<string, KeysOf>>) {
    this.#indexes = new Map(
      Object.entries(indexes).map(([name, keysOf]) => [name, { keysOf, ids: new Map() }]),
    );
  }

  clear(): void {
    this.#rows.clear();
    for (const { ids } of this.#indexes.values()) ids.clear();
  }

  put(id: string, value: GraphObject | null, at: number): void {
    const versions = this.#rows.get(id);
    if (versions === undefined) this.#rows.set(id, [{ at, value }]);
    else versions.splice(0, versions.length, ...recent(versions, at - HISTORY_MS), { at, value });
    if (value !== null) this.#index(id, value);
  }

  get(id: string, asOf?: number): GraphObject | undefined {
    const versions = this.#rows.get(id) ?? this.#rows.get(id.toLowerCase());
    return versions === undefined ? undefined : seenAt(versions, asOf);
  }

  where(name: string, key: string, asOf?: number): GraphObject[] {
    const index = this.#indexes.get(name);
    if (index === undefined) throw new Error(`No index ${name}`);
    const wanted = key.toLowerCase();
    const found: GraphObject[] = [];
    for (const id of index.ids.get(wanted) ?? []) {
      const row = this.get(id, asOf);
      if (row !== undefined && index.keysOf(row).some((own) => own.toLowerCase() === wanted)) found.push(row);
    }
    return found;
  }

  *all(asOf?: number): Iterable<GraphObject> {
    for (const versions of this.#rows.values()) {
      const row = seenAt(versions, asOf);
      if (row !== undefined) yield row;
    }
  }

  *changedSince(from: number, asOf = Infinity): Iterable<{ id: string; row: GraphObject | undefined }> {
    for (const [id, versions] of this.#rows) {
      const last = versions.findLast(({ at }) => at <= asOf);
      if (last !== undefined && last.at > from) yield { id, row: last.value ?? undefined };
    }
  }

  #index(id: string, row: GraphObject): void {
    for (const { keysOf, ids } of this.#indexes.values()) {
      for (const key of keysOf(row)) {
        if (key === '') continue;
        const known = ids.get(key.toLowerCase());
        if (known === undefined) ids.set(key.toLowerCase(), new Set([id]));
        else known.add(id);
      }
    }
  }
}

function seenAt(versions: readonly Version[], asOf: number | undefined): GraphObject | undefined {
  const seen = asOf === undefined ? versions.at(-1) : versions.findLast((version) => version.at <= asOf);
  return seen?.value ?? undefined;
}

/** What a replica may still show: everything after the horizon, and the version that was in force at it. */
function recent(versions: readonly Version[], horizon: number): readonly Version[] {
  const inForce = versions.findLastIndex((version) => version.at <= horizon);
  return versions.slice(Math.max(0, inForce));
}
