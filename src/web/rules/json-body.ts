import type { Rule } from '../visit.ts';

/** A form of another page can post, but not JSON, without asking first. */
export const jsonBody: Rule = ({ headers }) =>
  /^application\/json(?:\s*;|$)/i.test(headers['content-type'] ?? '')
    ? undefined
    : { status: 415, reason: 'wrong-type' };
