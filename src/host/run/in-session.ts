import type { EngagementId } from '../../contract/ids.ts';
import { done, type Result } from '../../contract/problem.ts';
import type { Session } from '../../core/reconcile/session.ts';
import { locked } from '../engagement/exclusive.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import type { Purpose } from '../sign-in/people.ts';
import { prepareSession, startSession } from './make-session.ts';

interface Wanted<Value> {
  readonly engagementId: EngagementId;
  readonly purpose: Purpose;
  readonly work: (session: Session) => Promise<Result<Value>>;
}

/** What came of it, in which tenant and by whom. */
interface Ran<Value> {
  readonly value: Value;
  readonly session: Session;
}

/** One at a time for each engagement, whatever process it is asked in. */
export async function inSession<Value>(
  context: HostContext,
  wanted: Wanted<Value>,
): Promise<Result<Ran<Value>>> {
  const { engagementId } = wanted;
  const known = await context.folder.read(engagementId);
  if (!known.ok) return known;
  const ran = await locked(context.folder, engagementId, () => prepareAndRun(context, wanted));
  context.emit('engagement.changed', { engagementId });
  return ran;
}

async function prepareAndRun<Value>(
  context: HostContext,
  { engagementId, purpose, work }: Wanted<Value>,
): Promise<Result<Ran<Value>>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const journal = await context.folder.journal(engagementId);
  if (!journal.ok) return journal;
  try {
    const cancel = context.runs.began(engagementId, journal.value);
    const prepared = await prepareSession(context, insight.value, purpose);
    if (!prepared.ok) return prepared;
    const session = startSession(context, prepared.value, { journal: journal.value, cancel });
    const outcome = await work(session);
    return outcome.ok ? done({ value: outcome.value, session }) : outcome;
  } finally {
    context.runs.ended(engagementId);
    await journal.value.close();
  }
}
