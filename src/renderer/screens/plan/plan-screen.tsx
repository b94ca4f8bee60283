import { useEffect } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { EngagementId } from '../../../contract/ids.ts';
import type { Plan } from '../../../contract/plan.ts';
import { isProblem, type Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { SignInButton } from '../../parts/sign-in-button.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { makePlan, usePlan } from '../../state/plan.ts';
import { nothing, type Remote } from '../../state/remote.ts';
import type { Purpose } from '../../state/route.ts';
import { PlanFrame } from './plan-frame.tsx';
import { PlanBody } from './plan-body.tsx';
import { PlanFoot } from './plan-foot.tsx';

interface Props {
  readonly engagement: Engagement;
  readonly purpose: Purpose;
}

/** What would be written, before anything is. The same screen shows what an undo removes. */
export function PlanScreen({ engagement, purpose }: Props) {
  const { id } = engagement.summary;
  const planned = usePlan();
  const isThis = planned.id === id && planned.purpose === purpose;
  useEffect(() => {
    if (!isThis) void makePlan(id, purpose);
  }, [isThis, id, purpose]);
  const plan = isThis ? planned.plan : nothing;
  const foot = plan.at === 'ready' && <PlanFoot engagement={engagement} plan={plan.value} />;
  return (
    <PlanFrame purpose={purpose} foot={foot}>
      <Planned engagement={engagement} purpose={purpose} plan={plan} />
    </PlanFrame>
  );
}

function Planned({ engagement, purpose, plan }: Props & { readonly plan: Remote<Plan> }) {
  const { t } = useSpeech();
  switch (plan.at) {
    case 'nothing':
    case 'loading':
      return <Loading what={t('plan.making')} />;
    case 'ready':
      return <PlanBody engagement={engagement} plan={plan.value} />;
    case 'failed':
      return <NoPlan id={engagement.summary.id} purpose={purpose} failure={plan.failure} />;
  }
}

interface NoPlanProps {
  readonly id: EngagementId;
  readonly purpose: Purpose;
  readonly failure: Failure;
}

function NoPlan({ id, purpose, failure }: NoPlanProps) {
  if (isProblem(failure, 'signed-out')) {
    return (
      <FailureCard failure={failure} tone="warning" actions={<SignInButton id={id} purpose={purpose} />} />
    );
  }
  return <FailureCard failure={failure} onRetry={() => void makePlan(id, purpose)} />;
}
