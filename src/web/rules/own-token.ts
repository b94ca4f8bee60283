import { createHash, timingSafeEqual } from 'node:crypto';
import type { Refusal, Rule } from '../visit.ts';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Digests are of one length, so the time taken tells nothing. */
function compare(given: string, token: string): Refusal | undefined {
  return timingSafeEqual(digest(given), digest(token)) ? undefined : { status: 403, reason: 'wrong-token' };
}

export const ownTokenInHeader: Rule = ({ headers }, { token }) => {
  const given = headers['x-entrada-token'];
  return compare(typeof given === 'string' ? given : '', token);
};

/** For what cannot carry a header: the first load, and the event stream. */
export const ownTokenInQuery: Rule = ({ query }, { token }) => compare(query.get('token') ?? '', token);
