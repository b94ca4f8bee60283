import type { PracticeRequest } from '../serve/http.ts';

/** A page of somebody else's must not change the practice cloud of whoever looks at it. */
export function comesFromElsewhere({ method, headers }: PracticeRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  const { origin, host = '' } = headers;
  if (origin !== undefined) return origin !== `https://${host}`;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
