import type { Call, Source } from './call.ts';
import type { GraphObject } from '../directory/model.ts';
import type { Kind } from '../directory/kinds.ts';

/** All rows of a kind as this replica has them, found by id and by the kind's indexes without a scan. */
export function sourceOf(call: Call, kind: Kind, indexes: readonly string[]): Source {
  const rows = call.directory.rows(kind);
  const by: Record<string, (value: string) => readonly GraphObject[]> = {
    id: (id) => [rows.get(id, call.asOf)].filter((row) => row !== undefined),
  };
  for (const index of indexes) by[index] = (value) => rows.where(index, value, call.asOf);
  return { all: () => rows.all(call.asOf), by };
}
