import type { Report } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Outcome } from '../../core/reconcile/outcome.ts';
import type { Session } from '../../core/reconcile/session.ts';
import type { HostContext } from '../host-context.ts';
import { inSession } from './in-session.ts';

export interface Run {
  readonly engagementId: EngagementId;
  readonly purpose: Report['purpose'];
  /** The engine's verb. */
  readonly work: (session: Session) => Promise<Result<Outcome>>;
}

export async function runEngagement(context: HostContext, run: Run): Promise<Result<Report>> {
  const began = context.clock.now();
  const { engagementId, purpose, work } = run;
  const ran = await inSession(context, {
    engagementId,
    purpose: purpose === 'check' ? 'read' : 'write',
    work,
  });
  if (!ran.ok) return ran;
  const { value, session } = ran.value;
  return done({
    purpose,
    engagement: engagementId,
    tenant: session.tenant,
    by: session.account,
    elapsedMs: context.clock.now() - began,
    ...value,
  });
}
