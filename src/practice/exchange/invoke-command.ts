import type { Json } from '../directory/model.ts';
import type { JsonObject } from '../directory/json.ts';
import type { PracticeAnswer } from '../serve/http.ts';
import type { Admitted } from './admit.ts';
import { cmdletNamed } from './cmdlets/table.ts';
import { pageSize, takePage } from './page.ts';
import { readParameters } from './parameters/given.ts';
import { readCmdletInput } from './read-cmdlet-input.ts';
import { ExchangeRefusal } from './refusal.ts';
import { cmdletsFor } from './rights.ts';
import { typed } from './typed.ts';
import type { ExchangeWorld } from './world.ts';

export interface Invocation {
  readonly body: unknown;
  readonly prefer: string | undefined;
  readonly query: URLSearchParams;
}

/** Runs one cmdlet. One that does not exist for the caller is answered like one that does not exist. */
export function invokeCommand(
  world: ExchangeWorld,
  { caller, roles }: Admitted,
  { body, prefer, query }: Invocation,
): PracticeAnswer {
  const input = readCmdletInput(body);
  const found = cmdletNamed(input.name);
  if (found === undefined || !cmdletsFor(roles).includes(found.name))
    throw new ExchangeRefusal({ status: 403 });
  const given = readParameters(found.cmdlet.parameters, input.parameters);
  const warnings: string[] = [];
  const { directory, recipients, endpoint, now } = world;
  const whatIf = given.truth('WhatIf') ?? false;
  const warn = (text: string): number => warnings.push(text);
  const rows = found.cmdlet.run({ directory, recipients, endpoint, now, caller, given, whatIf, warn });
  const { value, next } = takePage(rows, pageSize(prefer), query.get('$skiptoken'));
  const base = `${endpoint}/adminapi/beta/${directory.tenant.id}`;
  return {
    status: 200,
    body: {
      '@odata.context': `${base}/$metadata#Collection(Exchange.GenericHashTable)`,
      'adminapi.warnings@odata.type': '#Collection(String)',
      '@adminapi.warnings': warnings,
      ...(next !== undefined && { '@odata.nextLink': `${base}/InvokeCommand?${nextQuery(query, next)}` }),
      value: value.map((row) => typed(selected(row, query.get('$select')))),
    },
  };
}

function nextQuery(query: URLSearchParams, next: string): string {
  const kept = new URLSearchParams(query);
  kept.set('$skiptoken', next);
  return kept.toString();
}

/** What a row does not have is left out without a word. */
function selected(row: JsonObject, select: string | null): JsonObject {
  if (select === null || select.trim() === '') return row;
  const wanted = new Set(select.split(',').map((name) => name.trim().toLowerCase()));
  const kept = Object.entries(row).filter(([name]) => wanted.has(name.toLowerCase()));
  return Object.fromEntries<Json>(kept);
}
