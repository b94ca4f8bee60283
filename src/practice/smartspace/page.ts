import { invalid } from './refusal.ts';

/** `{data, total}`: `take` and `skip` choose, `total` counts all. */
export function pageOf(query: URLSearchParams, usual: number, items: readonly object[]): object {
  const take = whole(query, 'take', usual);
  const skip = whole(query, 'skip', 0);
  return { data: items.slice(skip, skip + take), total: items.length };
}

function whole(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name);
  if (text === null) return usual;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw invalid({ [name]: [`The value '${text}' is not valid.`] });
}
