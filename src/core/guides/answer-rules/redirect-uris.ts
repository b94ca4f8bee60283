import { cut, wrongType, type Finding } from './finding.ts';
import { isTextList } from './text-list.ts';

/** What Microsoft Entra takes. */
const LONGEST = 256;

/** White space, quotes, and the wildcards and fragments that Microsoft Entra refuses. */
const FOREIGN = /[\s\\"'`<>{}|^*#$\p{Cc}]/u;
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?(\/|$)/i;
const HTTPS = /^https:\/\/[^/?]+/i;
/** A scheme of the app's own, `msal1b2c…://auth`; the host may be empty. */
const OWN_SCHEME = /^(?!https?:|javascript:|data:|file:)[a-z][a-z0-9+.-]*:\/\//i;
const OUT_OF_BAND = 'urn:ietf:wg:oauth:2.0:oob';

function isUrl(given: string): boolean {
  try {
    return new URL(given).username === '';
  } catch {
    return false;
  }
}

function wrongWith(given: string): Finding[] {
  if (given.length > LONGEST) return [{ reason: 'too-long', given: cut(given), allowed: String(LONGEST) }];
  const isKnown = [LOOPBACK, HTTPS, OWN_SCHEME].some((form) => form.test(given)) || given === OUT_OF_BAND;
  if (isKnown && !FOREIGN.test(given) && isUrl(given)) return [];
  return [{ reason: 'not-a-redirect-uri', given: cut(given) }];
}

/** Redirect URIs, each once: https anywhere, http on this computer only, or a scheme of an app's own. */
export function checkRedirectUris(answer: unknown): Finding[] {
  if (!isTextList(answer)) return [wrongType];
  const all = answer.map((each) => each.trim());
  return all.flatMap((given, index): Finding[] =>
    all.indexOf(given) < index ? [{ reason: 'duplicate', given: cut(given) }] : wrongWith(given),
  );
}
