import type { EngagementSummary } from '../../contract/engagement.ts';
import { done, refuse, type Result } from '../../contract/problem.ts';
import type { HostContext } from '../host-context.ts';
import { readInsight } from './insight.ts';
import { storedChecklist } from './read-engagement.ts';
import { summarize } from './summarize.ts';

/** One that cannot be read hides no other; opened by its id it says why. Where none can be read, the first says so. */
export async function listEngagements(context: HostContext): Promise<Result<EngagementSummary[]>> {
  const ids = await context.folder.ids();
  if (!ids.ok) return ids;
  const insights = await Promise.all(ids.value.map((id) => readInsight(context.folder, id)));
  const readable = insights.flatMap((insight) => (insight.ok ? insight.value : []));
  const problem = insights.flatMap((insight) => (insight.ok ? [] : insight.problem))[0];
  if (readable.length === 0 && problem !== undefined) return refuse(problem);
  return done(
    await Promise.all(
      readable.map(async (insight) => summarize(insight, await storedChecklist(context, insight))),
    ),
  );
}
