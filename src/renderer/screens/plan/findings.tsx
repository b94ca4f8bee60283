import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import type { Plan } from '../../../contract/plan.ts';
import type { Problem } from '../../../contract/problem.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { AdoptDialog } from './adopt-dialog.tsx';

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

const ANSWERS_HELP: readonly Problem['code'][] = [
  'policy-shortens-secret',
  'answers-invalid',
  'permission-unknown',
];

/** The button that leads out of a finding, where the window knows one. */
function WayOut({ engagement, problem }: { readonly engagement: Engagement; readonly problem: Problem }) {
  const { t } = useSpeech();
  const [isAsking, ask] = useState(false);
  const { id } = engagement.summary;
  const toAnswers = () => go({ screen: 'answers', id });
  if (problem.code === 'name-taken') {
    return (
      <>
        <Button onClick={() => ask(true)}>{t('plan.adopt')}</Button>
        <Button onClick={toAnswers}>{t('plan.changeName')}</Button>
        {isAsking && <AdoptDialog id={id} problem={problem} onClose={() => ask(false)} />}
      </>
    );
  }
  if (!ANSWERS_HELP.includes(problem.code)) return null;
  return <Button onClick={toAnswers}>{t('plan.changeAnswers')}</Button>;
}
