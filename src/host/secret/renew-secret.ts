import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Renewal } from '../../contract/secrets.ts';
import { renew, type Wish } from '../../core/reconcile/renew.ts';
import type { HostContext } from '../host-context.ts';
import { inSession } from '../run/in-session.ts';

export async function renewSecret(
  context: HostContext,
  engagementId: EngagementId,
  wish: Wish,
): Promise<Result<Renewal>> {
  const ran = await inSession(context, {
    engagementId,
    purpose: 'write',
    work: (session) => renew(session, wish),
  });
  if (!ran.ok) return ran;
  const { state, hints } = ran.value.value;
  return done({
    engagement: engagementId,
    is: state.kind === 'client-secret' ? 'secret' : 'certificate',
    stage: state.is,
    current: state.current,
    replaced: [...state.old],
    inProductAt: state.inProductAt,
    hints: [...hints],
  });
}
