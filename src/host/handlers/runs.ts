import { done } from '../../contract/problem.ts';
import { apply } from '../../core/reconcile/apply.ts';
import { check } from '../../core/reconcile/check.ts';
import { undo } from '../../core/reconcile/undo.ts';
import { planEngagement } from '../run/plan-engagement.ts';
import { runEngagement } from '../run/run-engagement.ts';
import { runStep } from '../run/run-step.ts';
import type { Handlers } from './handler.ts';

export const runs: Pick<Handlers, 'plan.make' | 'run.apply' | 'run.check' | 'run.undo' | 'run.cancel'> = {
  'plan.make': (asked, context) => planEngagement(context, asked),
  'run.apply': (asked, context) =>
    runStep(context, { ...asked, purpose: 'apply', work: (session) => apply(session, asked.step) }),
  'run.check': (asked, context) =>
    runStep(context, { ...asked, purpose: 'check', work: (session) => check(session, asked.step) }),
  'run.undo': ({ engagementId }, context) =>
    runEngagement(context, { engagementId, purpose: 'undo', work: undo }),
  'run.cancel': async ({ engagementId }, context) => {
    context.runs.cancel(engagementId);
    return done({});
  },
};
