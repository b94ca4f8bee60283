import type { EngagementSummary } from '../../../contract/engagement.ts';

const touched = ({ lastRunAt, createdAt }: EngagementSummary): number => Date.parse(lastRunAt ?? createdAt);

export function newestFirst(list: readonly EngagementSummary[]): readonly EngagementSummary[] {
  return list.toSorted((a, b) => touched(b) - touched(a));
}
