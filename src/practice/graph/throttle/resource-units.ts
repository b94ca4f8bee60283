import type { PracticeRequest } from '../../serve/http.ts';

/** Microsoft's table: a list costs two, an object one; fewer with `$select` or a small page, more with `$expand`. */
export function resourceUnits({ method, path }: PracticeRequest): number {
  if (method !== 'GET') return 2;
  const [way = '', query = ''] = path.split('?', 2);
  const options = query.replaceAll('%24', '$');
  const base = way.split('/').length > 3 || way.includes('(') ? 1 : 2;
  return Math.max(1, base - (isSmall(options) ? 1 : 0) + (options.includes('$expand=') ? 1 : 0));
}

function isSmall(options: string): boolean {
  return options.includes('$select=') || Number(/\$top=(\d+)/.exec(options)?.[1] ?? 100) < 20;
}
