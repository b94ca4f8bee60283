import type { JsonObject } from '../directory/json.ts';
import type { Call, Source } from './call.ts';
import type { EntityType } from './entity-types.ts';
import { badRequest, unsupportedQuery } from './refusal.ts';
import { checkedFilter, isAdvanced, pinned } from './query/checked-filter.ts';
import type { Filter } from './query/filter.ts';
import { matches } from './query/matches.ts';
import { ordered } from './query/order.ts';
import { pageOf } from './query/page.ts';
import { parseSearch } from './query/search.ts';

const SEARCH_NEEDS_HEADER =
  "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'";

interface Collection {
  readonly type: EntityType;
  readonly source: Source;
}
export interface PageOfRows {
  readonly rows: readonly JsonObject[];
  /** Where the next page begins, if there is one. */
  readonly next: number | undefined;
  readonly count: number | undefined;
}

export function pageOfRows(call: Call, collection: Collection): PageOfRows {
  const page = pageOf(call.options);
  const hits = hitsOf(call, collection);
  const counted = isEventual(call) && call.options.get('count') === 'true';
  const end = page.from + page.size;
  // One more than the page tells whether another follows; a count needs them all.
  const read = counted ? [...hits] : take(hits, end + 1);
  return {
    rows: read.slice(page.from, end),
    next: read.length > end ? end : undefined,
    count: counted ? read.length : undefined,
  };
}

/** `…/$count` is answered by the index store alone. */
export function countOf(call: Call, collection: Collection): number {
  if (!isEventual(call)) throw badRequest('$count is not currently supported.');
  return [...hitsOf(call, collection, true)].length;
}

function hitsOf(call: Call, { type, source }: Collection, counting = false): Iterable<JsonObject> {
  const text = call.options.get('filter');
  const filter = text === undefined ? undefined : checkedFilter(text, type);
  const clause = call.options.get('orderby');
  requireEventual(call, { filter, sorted: clause !== undefined, counting });
  const search = call.options.get('search');
  if (search !== undefined && !isEventual(call)) throw unsupportedQuery(SEARCH_NEEDS_HEADER);
  const found = search === undefined ? undefined : parseSearch(search);
  const hits = filtered(candidates(source, filter), (row) => fits(filter, row) && (found?.(row) ?? true));
  return clause === undefined ? hits : ordered([...hits], clause, type);
}

function fits(filter: Filter | undefined, row: JsonObject): boolean {
  return filter === undefined || matches(filter, row);
}

function candidates(source: Source, filter: Filter | undefined): Iterable<JsonObject> {
  const by = source.by ?? {};
  const pin = filter === undefined ? undefined : pinned(filter, Object.keys(by));
  return (pin === undefined ? undefined : by[pin.name]?.(pin.value)) ?? source.all();
}

/** Together with `$count=true` the index store answers `ne`, `not`, `endswith` and sorts what is filtered. */
function requireEventual(
  call: Call,
  asked: { filter: Filter | undefined; sorted: boolean; counting: boolean },
): void {
  if (asked.filter === undefined || !(asked.sorted || isAdvanced(asked.filter))) return;
  const counted = asked.counting || call.options.get('count') === 'true';
  if (!isEventual(call) || !counted) throw unsupportedQuery('Unsupported Query.');
}

function isEventual(call: Call): boolean {
  return call.headers['consistencylevel']?.toLowerCase() === 'eventual';
}

function* filtered(rows: Iterable<JsonObject>, holds: (row: JsonObject) => boolean): Iterable<JsonObject> {
  for (const row of rows) if (holds(row)) yield row;
}

function take(rows: Iterable<JsonObject>, most: number): JsonObject[] {
  const taken: JsonObject[] = [];
  for (const row of rows) {
    if (taken.length === most) break;
    taken.push(row);
  }
  return taken;
}
