import type { Checklist, StepState } from '../../contract/checklist.ts';
import type { Engagement, Report } from '../../contract/engagement.ts';
import type { Ran } from './conduct.ts';

/** The states of the public interface; what is under way has not been done. */
const PUBLIC: Readonly<Record<StepState['state'], string>> = {
  done: 'done',
  'to-do': 'to-do',
  working: 'to-do',
  'waiting-for-directory': 'to-do',
  'waiting-for-person': 'waiting-for-person',
  failed: 'failed',
  'not-needed': 'not-needed',
};

export const blankRun = {
  engagement: null,
  tenant: null,
  resources: [],
  steps: [],
  requests: { total: 0, sequential: 0 },
  elapsedMs: 0,
};

/** `--json` of apply, check and undo: what is known, however far it came. */
export function runDocument({ engagement, signedIn, report }: Ran): Readonly<Record<string, unknown>> {
  return {
    ...blankRun,
    ...(engagement === undefined ? {} : ofEngagement(engagement)),
    ...(signedIn === undefined ? {} : { tenant: signedIn.tenant.id }),
    ...(report === undefined ? {} : ofReport(report)),
  };
}

function ofEngagement({ summary, checklist }: Engagement) {
  return { engagement: summary.id, tenant: summary.tenant?.id ?? null, steps: stepsOf(checklist) };
}

function ofReport({ tenant, resources, checklist, requests, elapsedMs }: Report) {
  return { tenant: tenant.id, resources, steps: stepsOf(checklist), requests, elapsedMs };
}

function stepsOf({ parts }: Checklist) {
  return parts.flatMap(({ steps }) => steps.map(({ id, state }) => ({ id, state: PUBLIC[state.state] })));
}
