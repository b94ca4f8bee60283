import { claimsOf } from '../../cloud/sign-in/app-claims.ts';
import { createAppTokens } from '../../cloud/sign-in/app-sign-in.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { AppAudience, Clock } from '../../core/ports.ts';
import type { OpenCloud } from '../clouds.ts';
import type { Insight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { readSecret } from '../secret/read-secret.ts';

/** A token of the app's own, and the permissions in it. It never leaves the host. */
export interface AppToken {
  readonly token: string;
  readonly roles: readonly string[];
}

/** Microsoft's tokens last an hour or more; a test of thousands of mailboxes may last longer. */
const KEEP_MS = 20 * 60_000;

export type GetAppToken = () => Promise<Result<AppToken>>;

/** The app's way to its tokens, with the secret from the keychain. */
export async function appTokens(
  context: HostContext,
  { record, known }: Insight,
  { cloud, http }: OpenCloud,
): Promise<Result<(audience: AppAudience) => GetAppToken>> {
  const { tenant } = record;
  const { clientId } = known;
  if (tenant === undefined || clientId === undefined) return refuse({ code: 'not-yet-run' });
  const secret = await readSecret(context, record.id);
  if (!secret.ok) return secret;
  const tokenFor = createAppTokens({ cloud, http, tenantId: tenant.id });
  return done((audience) =>
    kept(context.clock, async () => {
      const token = await tokenFor({ clientId, secret: secret.value }, audience);
      return token.ok ? done({ token: token.value, roles: claimsOf(token.value)?.roles ?? [] }) : token;
    }),
  );
}

function kept(clock: Clock, get: GetAppToken): GetAppToken {
  let newest: { readonly token: Promise<Result<AppToken>>; readonly until: number } | undefined;
  return () => {
    if (newest === undefined || clock.now() >= newest.until)
      newest = { token: get(), until: clock.now() + KEEP_MS };
    return newest.token;
  };
}
