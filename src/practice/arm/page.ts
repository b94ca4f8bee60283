import type { PracticeAnswer } from '../serve/http.ts';
import { badRequest } from './refusal.ts';
import type { ArmCall } from './route.ts';

const PAGE = 100;

/** `{value, nextLink}`; the link is the request itself with the next page's token. */
export function pageOf(call: ArmCall, items: readonly object[], extra: object = {}): PracticeAnswer {
  const from = placeIn(call.query.get('$skiptoken') ?? call.query.get('$skipToken'));
  const value = items.slice(from, from + PAGE);
  const more = from + PAGE < items.length;
  return {
    status: 200,
    body: { value, ...extra, ...(more && { nextLink: nextLink(call, from + PAGE) }) },
  };
}

function placeIn(token: string | null): number {
  if (token === null) return 0;
  const place = /^practice:(\d+)$/.exec(Buffer.from(token, 'base64url').toString());
  if (place === null) throw badRequest('InvalidSkipToken', 'The provided skip token is not valid.');
  return Number(place[1]);
}

function nextLink({ path, query, request }: ArmCall, from: number): string {
  const next = new URLSearchParams([...query].filter(([name]) => name.toLowerCase() !== '$skiptoken'));
  next.set('$skiptoken', Buffer.from(`practice:${from}`).toString('base64url'));
  const host = request.headers['host'] ?? 'management.azure.com';
  return `https://${host}${encodeURI(path)}?${next.toString()}`;
}
