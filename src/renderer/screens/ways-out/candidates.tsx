import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import { ask, type Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { ValueLine } from '../../parts/value-line.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { dropDraft } from '../../state/drafts.ts';
import { showAnswer } from '../../state/engagement.ts';
import { dropPlan } from '../../state/plan.ts';
import { useRun } from '../../state/run.ts';
import type { Candidate } from './candidates-of.ts';

const useStyles = makeStyles({
  list: { flexBasis: '100%', display: 'flex', flexDirection: 'column', gap: '8px' },
  one: {
    padding: '8px 12px 12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '4px',
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  facts: { alignSelf: 'stretch' },
});

interface Props {
  readonly engagement: Engagement;
  readonly candidates: readonly Candidate[];
}

/** Several fit, and nobody but a person may choose: each with what tells it apart. */
export function Candidates({ engagement, candidates }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [failure, setFailure] = useState<Failure>();
  const { id } = engagement.summary;
  const isRunning = useRun(id).at === 'running';
  const take = async (chosen: Candidate) => {
    const answers = { ...engagement.answers, ...chosen.answers };
    const asked = await showAnswer(ask('engagements.answer', { engagementId: id, answers }));
    setFailure(asked.ok ? undefined : asked.failure);
    if (!asked.ok) return;
    dropDraft(id);
    dropPlan();
  };
  return (
    <div className={styles.list} role="group" aria-label={t('steps.choices')}>
      {candidates.map((one) => (
        <div key={one.key} className={styles.one}>
          <p className={styles.name}>
            {one.name}
            {one.isDisabled && ` (${t('steps.disabled')})`}
          </p>
          <dl className={styles.facts}>
            {one.facts.map(([label, value]) => (
              <ValueLine key={label} label={t(label)} value={value} />
            ))}
          </dl>
          <Taking candidate={one} engagement={engagement} isBusy={isRunning} onTake={() => void take(one)} />
        </div>
      ))}
      {failure !== undefined && <FailureCard failure={failure} />}
    </div>
  );
}

interface TakingProps {
  readonly candidate: Candidate;
  readonly engagement: Engagement;
  readonly isBusy: boolean;
  readonly onTake: () => void;
}

/** The problem stays on screen until the next run or check; by then the choice has to be seen. */
function Taking({ candidate, engagement, isBusy, onTake }: TakingProps) {
  const { t } = useSpeech();
  const isTaken = Object.entries(candidate.answers).every(
    ([key, value]) => engagement.answers[key] === value,
  );
  if (isTaken) return <p role="status">{t('steps.chosen')}</p>;
  return (
    <Button
      disabledFocusable={isBusy}
      onClick={onTake}
      aria-label={`${t('steps.choose')}: ${candidate.name}, ${candidate.facts[0]?.[1] ?? ''}`}
    >
      {t('steps.choose')}
    </Button>
  );
}
