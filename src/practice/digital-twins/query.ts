import { z } from 'zod';
import type { PracticeRequest } from '../serve/http.ts';
import { TwinsRefusal } from './refusal.ts';
import type { TwinsRoute } from './route.ts';

const twins = [
  { $dtId: 'floor-1', $metadata: { $model: 'dtmi:practice:Floor;1' } },
  { $dtId: 'room-1', temperature: 21.5, $metadata: { $model: 'dtmi:practice:Room;1' } },
  { $dtId: 'room-2', temperature: 19, $metadata: { $model: 'dtmi:practice:Room;1' } },
];

const body = z.strictObject({ query: z.string().optional(), continuationToken: z.string().nullish() });

/** Understands what a probe asks: all twins, some of them, or how many. */
const queries: readonly (readonly [RegExp, (top: number) => readonly object[]])[] = [
  [/^select \* from digitaltwins(?: [a-z]\w*)?$/i, () => twins],
  [/^select top\s?\((\d+)\) from digitaltwins$/i, (top) => twins.slice(0, top)],
  [/^select count\(\) from digitaltwins$/i, () => [{ COUNT: twins.length }]],
];

export const queryRoutes: readonly TwinsRoute[] = [
  {
    method: 'POST',
    path: '/query',
    dataAction: 'Microsoft.DigitalTwins/query/action',
    handle: ({ request }) => {
      const text = queryIn(request).trim().replace(/\s+/g, ' ');
      for (const [form, run] of queries) {
        const match = form.exec(text);
        if (match === null) continue;
        const value = run(Number(match[1] ?? 0));
        return { status: 200, headers: { 'query-charge': '1.0' }, body: { value, continuationToken: null } };
      }
      throw refused(
        'SqlQueryError',
        'The SQL query contains some errors, or more than the practice cloud knows.',
      );
    },
  },
];

function queryIn(request: PracticeRequest): string {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
    throw new TwinsRefusal({
      status: 415,
      code: 'UnsupportedMediaType',
      message: 'The content type has to be application/json.',
    });
  const parsed = body.safeParse(parse(request.body.toString('utf8')));
  const query = parsed.success ? parsed.data.query : undefined;
  if (query === undefined)
    throw refused('InvalidArgument', 'The query specification needs a query and takes a continuationToken.');
  return query;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refused('JsonParseError', 'The request body is not valid JSON.');
  }
}

function refused(code: string, message: string): TwinsRefusal {
  return new TwinsRefusal({ status: 400, code, message });
}
