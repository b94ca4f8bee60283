import { cut, wrongType, type Finding } from './finding.ts';

/** Microsoft Entra takes redirect URIs of up to 256 characters; a product's own path must still fit behind. */
const LONGEST = 200;

/** Characters that never stand in an address as a browser shows it: white space, quotes, wildcards. */
const FOREIGN = /[\s\\"'`<>{}|^*$]/u;

function parse(given: string): URL | undefined {
  if (FOREIGN.test(given)) return undefined;
  try {
    return new URL(given);
  } catch {
    return undefined;
  }
}

const hasExtras = (given: string, url: URL): boolean =>
  url.username !== '' || url.password !== '' || given.includes('?') || given.includes('#');

/** An https address with an optional path; no account, no query, no fragment. */
export function checkHttpsUrl(answer: unknown): Finding[] {
  if (typeof answer !== 'string') return [wrongType];
  const given = answer.trim();
  const url = parse(given);
  if (url === undefined) return [{ reason: 'not-a-url', given: cut(given) }];
  if (url.protocol !== 'https:') return [{ reason: 'not-https', given: cut(given) }];
  if (!/^https:\/\/[^/]/i.test(given) || hasExtras(given, url)) {
    return [{ reason: 'not-a-url', given: cut(given) }];
  }
  if (url.origin.length + url.pathname.length > LONGEST) {
    return [{ reason: 'too-long', given: cut(given), allowed: String(LONGEST) }];
  }
  return [];
}

/** The address in one spelling: host in lower case and ASCII, no final slash. */
export function normalizeHttpsUrl(answer: string): string {
  const url = parse(answer.trim());
  return url === undefined ? answer.trim() : `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
