import type { Ask } from '../../core/ports.ts';

/** Graph takes at most twenty parts. */
export const BATCH_LIMIT = 20;

const CONTENT_TYPE = { 'Content-Type': 'application/json' };

/** Without `dependsOn` Graph works the parts side by side. Ids are positions. */
export function batchRequest(asks: readonly Ask[]): Ask {
  const requests = asks.map(({ method, path, headers, body }, index) => {
    const all = { ...(body !== undefined && CONTENT_TYPE), ...headers };
    return {
      id: String(index),
      method,
      url: path,
      ...(Object.keys(all).length > 0 && { headers: all }),
      ...(body !== undefined && { body }),
    };
  });
  return { service: 'graph', method: 'POST', path: '/$batch', body: { requests } };
}

export function inBatches(asks: readonly Ask[]): (readonly Ask[])[] {
  const count = Math.ceil(asks.length / BATCH_LIMIT);
  return Array.from({ length: count }, (_, n) => asks.slice(n * BATCH_LIMIT, (n + 1) * BATCH_LIMIT));
}
