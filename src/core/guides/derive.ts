import type { Answers } from '../../contract/guides.ts';
import { normalizeHttpsUrl } from './answer-rules/https-url.ts';
import { isTextList } from './answer-rules/text-list.ts';
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

/** Microsoft's page that hands the answer to an app without a browser of its own. */
const NATIVE_PAGE = /^https:\/\/[^/]+\/(common\/oauth2\/nativeclient|connect\/login_success\.html)$/;

const isWeb = (uri: string): boolean => /^https:/i.test(uri) && !NATIVE_PAGE.test(uri);

/** Redirect URIs of the platform "Web": where a server answers. */
export const webRedirectUris = (uris: readonly string[]): string[] => uris.filter(isWeb);

/** Redirect URIs of the platform "Mobile and desktop applications": loopback, and schemes of an app's own. */
export const publicRedirectUris = (uris: readonly string[]): string[] => uris.filter((uri) => !isWeb(uri));

/** All that a guide may name in `derived`, by what they work on. */
const ofText = { teamspaceRedirectUri, teamspaceServerUrl, httpsOrigin };
const ofList = { webRedirectUris, publicRedirectUris };

type Derivation = Guide['derived'][string]['by'];

function derive(by: Derivation, answer: Answers[string] | undefined): string | string[] | undefined {
  if (by in ofText) {
    // `in` has shown it; TypeScript does not narrow a key by it.
    return typeof answer === 'string' ? ofText[by as keyof typeof ofText](answer) : undefined;
  }
  return isTextList(answer) ? ofList[by as keyof typeof ofList](answer) : undefined; // the only other table
}

/** Derived values by name; those whose answer is not given are left out. */
export function derivedValues(guide: Guide, answers: Answers): Record<string, string | string[]> {
  const complete = completeAnswers(guide, answers);
  const values = Object.entries(guide.derived).flatMap(
    ([name, { by, from }]): [string, string | string[]][] => {
      const value = derive(by, complete[from]);
      return value === undefined ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(values);
}
