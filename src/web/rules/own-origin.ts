import type { Rule } from '../visit.ts';

const WRONG = { status: 403, reason: 'wrong-origin' } as const;

function isOwn(origin: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => origin === `http://${host}`);
}

/** Browsers name the page that calls; on a write no page unnamed. */
export const ownOrigin: Rule = ({ headers: { origin } }, { hosts }) =>
  origin !== undefined && isOwn(origin, hosts) ? undefined : WRONG;

/** Browsers leave the origin out where a page reads from its own server. */
export const noOtherOrigin: Rule = ({ headers: { origin } }, { hosts }) =>
  origin === undefined || isOwn(origin, hosts) ? undefined : WRONG;

/** Where a browser says how the request came about, our own page is the only answer. */
export const noOtherSite: Rule = ({ headers }) => {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' ? undefined : WRONG;
};
