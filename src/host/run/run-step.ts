import type { Report } from '../../contract/engagement.ts';
import type { Result } from '../../contract/problem.ts';
import { findStep } from '../engagement/find-step.ts';
import { readInsight } from '../engagement/insight.ts';
import type { HostContext } from '../host-context.ts';
import { runEngagement, type Run } from './run-engagement.ts';

/** A run of the whole guide, or of what one of its steps shows. */
export async function runStep(
  context: HostContext,
  { step, ...run }: Run & { readonly step?: string | undefined },
): Promise<Result<Report>> {
  if (step === undefined) return runEngagement(context, run);
  const insight = await readInsight(context.folder, run.engagementId);
  if (!insight.ok) return insight;
  const found = findStep(insight.value.guide, step);
  return found.ok ? runEngagement(context, run) : found;
}
