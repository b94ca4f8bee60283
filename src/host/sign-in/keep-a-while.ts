import type { Result } from '../../contract/problem.ts';

/** Gives a token to the wire. */
export type GetToken = () => Promise<Result<string>>;

/** MSAL renews a token minutes before its end, so a few seconds of keeping it save reading its cache each time. */
const KEEP_MS = 20_000;

export function keepAWhile(get: GetToken): GetToken {
  let kept: { readonly token: Promise<Result<string>>; readonly until: number } | undefined;
  return async () => {
    if (kept === undefined || Date.now() >= kept.until) kept = { token: get(), until: Date.now() + KEEP_MS };
    const token = await kept.token;
    if (!token.ok) kept = undefined;
    return token;
  };
}
