import type { Checklist } from '../../contract/checklist.ts';
import type { CloudChoice, EngagementSummary } from '../../contract/engagement.ts';
import type { JournalEntry } from '../../core/journal/entry.ts';
import type { Insight } from './insight.ts';

/** A row of the list of customers. */
export function summarize({ record, entries, known }: Insight, checklist: Checklist): EngagementSummary {
  const { id, guide, customer, tenant, cloud, createdAt } = record;
  return {
    id,
    guide,
    customer,
    tenant,
    practice: cloud.type !== 'named',
    cloud: labelOf(cloud),
    createdAt,
    lastRunAt: entries.findLast(belongsToRun)?.at,
    progress: progressOf(checklist),
    secretEnds: known.secret?.ends ?? known.certificate?.ends,
  };
}

function labelOf(cloud: CloudChoice): string {
  switch (cloud.type) {
    case 'named':
      return cloud.name;
    case 'file':
      return cloud.file;
    case 'practice':
      return 'practice';
  }
}

function belongsToRun({ type }: JournalEntry): boolean {
  return type === 'run-began' || type === 'run-ended' || type === 'seen';
}

function progressOf(checklist: Checklist): EngagementSummary['progress'] {
  const states = checklist.parts.flatMap(({ steps }) => steps.map(({ state }) => state.state));
  const needed = states.filter((state) => state !== 'not-needed');
  return { done: needed.filter((state) => state === 'done').length, of: needed.length };
}
