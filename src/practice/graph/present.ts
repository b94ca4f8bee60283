import type { JsonObject } from '../directory/json.ts';
import { usualUserProperties } from '../directory/shapes/user.ts';
import type { Call, Outcome } from './call.ts';
import type { EntityType } from './entity-types.ts';
import { expanded, expansionsOf } from './expand.ts';
import { countOf, pageOfRows } from './collection.ts';
import { pruned, selected } from './query/select.ts';

export interface Presented {
  readonly status: number;
  readonly body?: JsonObject | string;
}

/** Turns what a handler found into the body of the answer. `nextLink` builds the link to the page that begins there. */
export function present(call: Call, outcome: Outcome, nextLink: (from: number) => string): Presented {
  switch (outcome.is) {
    case 'nothing':
      return { status: 204 };
    case 'value':
      return {
        status: outcome.status,
        body: { '@odata.context': contextOf(call, outcome.context), ...outcome.value },
      };
    case 'count':
      return { status: 200, body: String(countOf(call, outcome)) };
    case 'one': {
      const view = viewOf(call, outcome.type);
      const context = contextOf(call, `${outcome.set}${view.suffix}/$entity`);
      return { status: outcome.status, body: { '@odata.context': context, ...view.show(outcome.row) } };
    }
    case 'many': {
      const view = viewOf(call, outcome.type);
      const { rows, next, count } = pageOfRows(call, outcome);
      const body: JsonObject = { '@odata.context': contextOf(call, outcome.set + view.suffix) };
      if (count !== undefined) body['@odata.count'] = count;
      if (next !== undefined) body['@odata.nextLink'] = nextLink(next);
      else if (outcome.deltaLink !== undefined) body['@odata.deltaLink'] = outcome.deltaLink;
      const show = outcome.deltaLink === undefined ? view.show : withId(view.show);
      return { status: 200, body: { ...body, value: rows.map(show) } };
    }
  }
}

/** Whoever follows changes has to know of what, whatever else is selected. */
function withId(show: (row: JsonObject) => JsonObject): (row: JsonObject) => JsonObject {
  return ({ id = null, ...row }) => ({ id, ...show({ id, ...row }) });
}

function contextOf(call: Call, set: string): string {
  return `${call.base}/$metadata#${set}`;
}

function viewOf(call: Call, type: EntityType): { suffix: string; show: (row: JsonObject) => JsonObject } {
  const names = selected(call.options.get('select'), type);
  const expansions = expansionsOf(call.options.get('expand'), type);
  const shown = names ?? (type === 'user' ? usualUserProperties : undefined);
  return {
    suffix: names === undefined ? '' : `(${names.join(',')})`,
    show: (row) => ({ ...pruned(row, shown), ...expanded(call, { type, row }, expansions) }),
  };
}
