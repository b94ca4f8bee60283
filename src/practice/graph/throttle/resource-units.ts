import type { PracticeRequest } from '../../serve/http.ts';

/** Microsoft's table: a list costs two, an object one; fewer with `$select` or a small page, more with `$expand`. */
export function resourceUnits({ method, path }: PracticeRequest): number {
  const [way = '', query = ''] = path.split('?', 2);
  if (method !== 'GET') return 2;
  const options = decoded(query);
  const steps = way.split('/').length;
  const base = steps > 3 || way.includes('(') ? 1 : 2;
  const top = Number(/\$top=(\d+)/.exec(options)?.[1] ?? 100);
  const cheaper = options.includes('$select=') || top < 20 ? 1 : 0;
  const dearer = options.includes('$expand=') ? 1 : 0;
  return Math.max(1, base - cheaper + dearer);
}

function decoded(query: string): string {
  return query.replaceAll('%24', '$');
}
