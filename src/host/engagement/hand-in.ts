import { randomUUID } from 'node:crypto';
import type { HandedIn } from '../../contract/handover.ts';
import type { EngagementId } from '../../contract/ids.ts';
import type { PastedValues } from '../../contract/pasted-values.ts';
import { done, type Result } from '../../contract/problem.ts';
import { resourcesFor } from '../../core/guides/select.ts';
import { checkAnswers } from '../../core/guides/answers.ts';
import type { Closing } from '../../core/handover/results/closing.ts';
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
  /** What a script says of a step by hand: nobody else can tell. */
  readonly closing?: Closing | undefined;
}

/** Ids from outside become known ids of the engagement: values fill in, and the next check finds the app by them. */
export async function handIn(context: HostContext, asked: ToHandIn): Promise<Result<HandedIn>> {
  const { engagementId, step, secretValue, closing } = asked;
  const taken = await take(context, asked);
  if (!taken.ok) return taken;
  const { before, given } = taken.value;
  const all = { ...before.known, ...given };
  const { record } = before.insight;
  const kept = await keepHandedIn(context, { record, all, value: secretValue?.trim() });
  if (!kept.ok) return kept;
  const run = randomUUID();
  const noted = await noteHandedIn(context, { before, step, given, all, run, closing });
  if (!noted.ok) return noted;
  context.emit('engagement.changed', { engagementId });
  const engagement = await readEngagement(context, engagementId);
  const recorded = [...Object.keys(given), ...(secretValue === undefined ? [] : ['secretValue'])];
  return engagement.ok ? done({ recorded, engagement: engagement.value }) : engagement;
}

interface Taken {
  readonly before: Before;
  readonly given: PastedValues;
}

async function take(context: HostContext, { engagementId, step, read }: ToHandIn): Promise<Result<Taken>> {
  const insight = await readInsight(context.folder, engagementId);
  if (!insight.ok) return insight;
  const found = findStep(insight.value.guide, step);
  if (!found.ok) return found;
  const before = beforeOf(insight.value);
  const given = read(before);
  return given.ok ? done({ before, given: given.value }) : given;
}

function beforeOf(insight: Insight): Before {
  const { record, guide, entries } = insight;
  // Answers that are not complete yet cannot say what shall exist.
  const isComplete = checkAnswers(guide, record.answers).length === 0;
  const desired = isComplete ? resourcesFor(guide, record.answers) : [];
  return { insight, desired, known: knownValues({ tenant: record.tenant, desired, entries }) };
}
