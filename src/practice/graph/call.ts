import type { Caller } from '../tokens/caller.ts';
import type { JsonObject } from '../directory/json.ts';
import type { WritableDirectory } from '../directory/writable.ts';
import type { Key } from './url/path.ts';
import type { Options } from './query/options.ts';
import type { EntityType } from './entity-types.ts';

/** One request that has found its route and is allowed to take it. */
export interface Call {
  readonly caller: Caller;
  readonly directory: WritableDirectory;
  /** The instant up to which this replica has heard; `undefined` when it is up to date. */
  readonly asOf: number | undefined;
  readonly now: number;
  /** What stood in the places of `{}` in the route. */
  readonly keys: readonly Key[];
  readonly options: Options;
  readonly headers: Readonly<Record<string, string>>;
  /** Checked against the route's schema; empty where there is none. */
  readonly body: JsonObject;
  /** `https://host/v1.0`. */
  readonly base: string;
}

/** Rows of a collection, and how to find few of them without looking at all. */
export interface Source {
  readonly all: () => Iterable<JsonObject>;
  readonly by?: Readonly<Record<string, (value: string) => readonly JsonObject[]>>;
}

/** What a handler found. Selecting, filtering, paging and context are the presenter's. */
export type Outcome =
  | {
      readonly is: 'one';
      readonly status: 200 | 201;
      readonly type: EntityType;
      readonly set: string;
      readonly row: JsonObject;
    }
  | {
      readonly is: 'many';
      readonly type: EntityType;
      readonly set: string;
      readonly source: Source;
      /** Stands at the end of the last page. */
      readonly deltaLink?: string;
    }
  | { readonly is: 'count'; readonly type: EntityType; readonly source: Source }
  | { readonly is: 'value'; readonly status: 200 | 201; readonly context: string; readonly value: JsonObject }
  | { readonly is: 'nothing' };

export const nothing: Outcome = { is: 'nothing' };

export function one(type: EntityType, set: string, row: JsonObject): Outcome {
  return { is: 'one', status: 200, type, set, row };
}

export function created(type: EntityType, set: string, row: JsonObject): Outcome {
  return { is: 'one', status: 201, type, set, row };
}

export function many(type: EntityType, set: string, source: Source | readonly JsonObject[]): Outcome {
  return { is: 'many', type, set, source: 'all' in source ? source : { all: () => source } };
}
