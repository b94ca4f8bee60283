import { malformed, badRequest } from '../refusal.ts';
import type { Options } from './options.ts';

const USUAL = 100;
const MOST = 999;

export interface Page {
  readonly from: number;
  readonly size: number;
}

/** `$top` is a page size here, as in the directory; `$skip` is not served by it. */
export function pageOf(options: Options): Page {
  if (options.has('skip')) throw badRequest("'$skip' is not supported by the service.");
  const top = options.get('top');
  const size = top === undefined ? USUAL : Number(top);
  if (!Number.isInteger(size) || size < 1 || size > MOST) {
    throw badRequest(`Invalid page size specified: '${top ?? ''}'. Must be between 1 and ${MOST} inclusive.`);
  }
  return { from: placeIn(options.get('skiptoken')), size };
}

/** Opaque to clients: they hand the whole link back. */
export function tokenFor(from: number): string {
  return Buffer.from(`practice:${from}`).toString('base64url');
}

function placeIn(token: string | undefined): number {
  if (token === undefined) return 0;
  const place = /^practice:(\d+)$/.exec(Buffer.from(token, 'base64url').toString('utf8'));
  if (place === null) throw malformed('The specified page token value is invalid.');
  return Number(place[1]);
}

/** The request's own query with the next page's token. */
export function nextQuery(query: string, from: number): string {
  const kept = query.split('&').filter((pair) => pair !== '' && !/^(\$|%24)?skiptoken=/i.test(pair));
  return [...kept, `$skiptoken=${tokenFor(from)}`].join('&');
}
