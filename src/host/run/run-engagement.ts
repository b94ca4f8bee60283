import type { Report } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Outcome } from '../../core/reconcile/outcome.ts';
import type { Session } from '../../core/reconcile/session.ts';
import { locked } from '../engagement/exclusive.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { prepareSession, startSession, type Prepared } from './make-session.ts';

export interface Run {
  readonly engagementId: EngagementId;
  readonly purpose: Report['purpose'];
  /** The engine's verb. */
  readonly work: (session: Session) => Promise<Result<Outcome>>;
}

/** One at a time for each engagement, whatever process it is asked in. */
export async function runEngagement(context: HostContext, run: Run): Promise<Result<Report>> {
  const began = context.clock.now();
  const { engagementId, purpose } = run;
  const known = await context.folder.read(engagementId);
  if (!known.ok) return known;
  const outcome = await locked(context.folder, engagementId, () => prepareAndRun(context, run));
  context.emit('engagement.changed', { engagementId });
  if (!outcome.ok) return outcome;
  const { prepared, ...seen } = outcome.value;
  return done({
    purpose,
    engagement: engagementId,
    tenant: prepared.tenant,
    by: prepared.account,
    elapsedMs: context.clock.now() - began,
    ...seen,
  });
}

type Ran = Outcome & { readonly prepared: Prepared };

async function prepareAndRun(context: HostContext, run: Run): Promise<Result<Ran>> {
  const { engagementId, purpose, work } = run;
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const journal = await context.folder.journal(engagementId);
  if (!journal.ok) return journal;
  try {
    const cancel = context.runs.began(engagementId, journal.value);
    const prepared = await prepareSession(context, insight.value, purpose === 'check' ? 'read' : 'write');
    if (!prepared.ok) return prepared;
    const outcome = await work(startSession(context, prepared.value, { journal: journal.value, cancel }));
    return outcome.ok ? done({ ...outcome.value, prepared: prepared.value }) : outcome;
  } finally {
    context.runs.ended(engagementId);
    await journal.value.close();
  }
}
