import type { Engagement } from '../../../contract/engagement.ts';
import type { Plan } from '../../../contract/plan.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { WayOut } from '../ways-out/way-out.tsx';

interface Props {
  readonly engagement: Engagement;
  readonly findings: Plan['findings'];
}

/** What preflight found; what stops comes first. */
export function Findings({ engagement, findings }: Props) {
  const ordered = findings.toSorted((a, b) => Number(b.stops) - Number(a.stops));
  return ordered.map(({ stops, problem }, index) => (
    <FailureCard
      key={`${problem.code}/${index}`}
      tone={stops ? 'danger' : 'warning'}
      failure={{ type: 'problem', problem }}
      actions={<WayOut engagement={engagement} problem={problem} />}
    />
  ));
}
