import { randomUUID } from 'node:crypto';
import type { HandedIn } from '../../contract/handover.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { PastedValues } from '../../contract/pasted-values.ts';
import { done, type Result } from '../../contract/problem.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import { knownValues } from '../../core/handover/results/known-values.ts';
import type { HostContext } from '../host-context.ts';
import { keepHandedIn } from '../secret/keep-handed-in.ts';
import { findStep } from './find-step.ts';
import { readInsight, type Insight } from './insight.ts';
import type { Before } from './before.ts';
import { noteHandedIn } from './note-handed-in.ts';
import { readEngagement } from './read-engagement.ts';

export interface ToHandIn {
  readonly engagementId: EngagementId;
  readonly step: string;
  /** The values, checked. */
  readonly read: (before: Before) => Result<PastedValues>;
  readonly secretValue?: string | undefined;
}

/** Ids from outside become known ids of the engagement: values fill in, and the next check finds the app by them. */
export async function handIn(context: HostContext, asked: ToHandIn): Promise<Result<HandedIn>> {
  const { engagementId, step, secretValue } = asked;
  const read = await readInsight(context.folder, engagementId);
  if (!read.ok) return read;
  const insight = read.value;
  const found = findStep(insight.guide, step);
  if (!found.ok) return found;
  const before = beforeOf(insight);
  const values = asked.read(before);
  if (!values.ok) return values;
  const given = values.value;
  const all = { ...before.known, ...given };
  if (secretValue !== undefined) {
    const kept = await keepHandedIn(context, { record: insight.record, all, value: secretValue.trim() });
    if (!kept.ok) return kept;
  }
  const run = randomUUID();
  const noted = await noteHandedIn(context, { before, step, given, all, run });
  if (!noted.ok) return noted;
  context.emit('engagement.changed', { engagementId });
  const engagement = await readEngagement(context, engagementId);
  const recorded = [...Object.keys(given), ...(secretValue === undefined ? [] : ['secretValue'])];
  return engagement.ok ? done({ recorded, engagement: engagement.value }) : engagement;
}

function beforeOf(insight: Insight): Before {
  const { record, guide, entries } = insight;
  // Answers that are not complete yet cannot say what shall exist.
  const isComplete = checkAnswers(guide, record.answers).length === 0;
  const desired = isComplete ? resourcesFor(guide, record.answers) : [];
  return { insight, desired, known: knownValues({ tenant: record.tenant, desired, entries }) };
}
