import type { Answers } from '../../contract/guides.ts';
import { normalizeHttpsUrl } from './answer-rules/https-url.ts';
import { completeAnswers } from './answers.ts';
import type { Guide } from './guide.ts';

const TEAMSPACE_REDIRECT_PATH = '/api/server/oauth2/redirect';

/** The address of the teamspace server, also where somebody gave the redirect URI itself. */
export function teamspaceServerUrl(url: string): string {
  const plain = normalizeHttpsUrl(url);
  return plain.endsWith(TEAMSPACE_REDIRECT_PATH) ? plain.slice(0, -TEAMSPACE_REDIRECT_PATH.length) : plain;
}

/** Where Microsoft's sign-in sends people back to teamspace. */
export const teamspaceRedirectUri = (url: string): string =>
  `${teamspaceServerUrl(url)}${TEAMSPACE_REDIRECT_PATH}`;

/** Scheme, host and port. */
export const httpsOrigin = (url: string): string =>
  /^https:\/\/[^/]+/.exec(normalizeHttpsUrl(url))?.[0] ?? url.trim();

/** All that a guide may name in `derived`. */
const derivations = { teamspaceRedirectUri, teamspaceServerUrl, httpsOrigin };

/** Derived values by name; those whose answer is not given are left out. */
export function derivedValues(guide: Guide, answers: Answers): Record<string, string> {
  const complete = completeAnswers(guide, answers);
  const values = Object.entries(guide.derived).flatMap(([name, { by, from }]): [string, string][] => {
    const answer = complete[from];
    return typeof answer === 'string' ? [[name, derivations[by](answer)]] : [];
  });
  return Object.fromEntries(values);
}
