import type { Report } from '../../contract/engagement.ts';
import type { EngagementId } from '../../contract/ids.ts';
import { ask, isProblem, type Asked } from '../engine/ask.ts';
import { readAgain } from './engagement.ts';
import { dropPlan } from './plan.ts';
import type { Purpose } from './route.ts';
import { setRun } from './run.ts';

type Of = { readonly engagementId: EngagementId; readonly step?: string };

const doing: Record<Purpose, (of: Of) => Promise<Asked<Report>>> = {
  apply: (of) => ask('run.apply', of),
  check: (of) => ask('run.check', of),
  undo: ({ engagementId }) => ask('run.undo', { engagementId }),
};

/** Runs to the end, whichever screen is shown meanwhile. `step`: only what this step shows. */
export async function startRun(id: EngagementId, purpose: Purpose, step?: string): Promise<void> {
  const only = step === undefined ? {} : { step };
  setRun(id, { at: 'running', purpose, startedBy: 'this-page', steps: {}, ...only });
  const asked = await doing[purpose]({ engagementId: id, ...only });
  dropPlan();
  await readAgain(id);
  if (asked.ok) setRun(id, { at: 'ended', report: asked.value, ...only });
  else if (isProblem(asked.failure, 'cancelled')) setRun(id, { at: 'idle' });
  else setRun(id, { at: 'failed', purpose, failure: asked.failure });
}

export async function stopRun(id: EngagementId): Promise<void> {
  await ask('run.cancel', { engagementId: id });
}
