import type { Ask } from '../ports.ts';
import { SELECT } from './people-shapes.ts';

/** Graph takes fifteen values in a list. */
const IN_ONE = 15;

const get = (query: string): Ask => ({ service: 'graph', method: 'GET', path: `/users?${query}` });

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const filtered = (filter: string): Ask => get(`$filter=${encodeURIComponent(filter)}&$select=${SELECT}`);

function chunks(addresses: readonly string[]): string[][] {
  const count = Math.ceil(addresses.length / IN_ONE);
  return Array.from({ length: count }, (_, at) => addresses.slice(at * IN_ONE, (at + 1) * IN_ONE));
}

/** By the address itself, then by the name people sign in with, then by any further address. */
export const lookUps: readonly ((addresses: readonly string[]) => Ask[])[] = [
  (addresses) => chunks(addresses).map((some) => filtered(`mail in (${some.map(quoted).join(',')})`)),
  (addresses) =>
    chunks(addresses).map((some) => filtered(`userPrincipalName in (${some.map(quoted).join(',')})`)),
  (addresses) =>
    addresses.map((address) => filtered(`proxyAddresses/any(p:p eq ${quoted(`smtp:${address}`)})`)),
];

const FOUND_AT_MOST = 25;

/** Who begins like this: by name, sign-in name or address. */
export function searchAsk(text: string): Ask {
  const start = quoted(text);
  const filter = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName']
    .map((property) => `startswith(${property},${start})`)
    .join(' or ');
  return get(`$filter=${encodeURIComponent(filter)}&$select=${SELECT}&$top=${String(FOUND_AT_MOST)}`);
}
