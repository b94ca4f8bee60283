import type { Problem } from '../../contract/problem.ts';

export type KeychainProblem = Extract<Problem, { code: `keychain-${string}` }>;

/** What the keychain did not answer in time; on Linux it waits for somebody to unlock it. */
export class NoAnswer extends Error {}

/** What the systems' keychains say, first match wins. libsecret and D-Bus on Linux, Security.framework on macOS. */
const SAYINGS: readonly (readonly [RegExp, KeychainProblem['code']])[] = [
  [/locked collection|is locked|interaction is not allowed|prompt (was )?dismissed/i, 'keychain-locked'],
  [/autolaunch D-Bus|X11 \$DISPLAY|not provided by any \.service files/i, 'keychain-missing'],
  [/could not connect|connection (is closed|refused)|no such file or directory/i, 'keychain-missing'],
  [/libsecret|cannot open shared object|ERR_DLOPEN_FAILED|cannot find (module|package)/i, 'keychain-missing'],
];

export function keychainProblem(error: unknown): KeychainProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NoAnswer) return { code: 'keychain-locked', detail };
  const code = SAYINGS.find(([saying]) => saying.test(detail))?.[1] ?? 'keychain-failed';
  return { code, detail };
}
