import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { ask, type Failure } from '../../engine/ask.ts';
import { FailureCard } from '../../parts/failure-card.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { showAnswer } from '../../state/engagement.ts';
import { useRun } from '../../state/run.ts';
import { startRun } from '../../state/start-run.ts';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', minHeight: '32px' },
});

interface Props {
  readonly engagement: Engagement;
  readonly step: Step;
}

/** What can be done with a step: run or check it, or confirm what a person has done, and take that back. */
export function StepButtons(props: Props) {
  if (props.step.state.state === 'not-needed') return null;
  return props.step.by === 'entrada' ? <OwnButtons {...props} /> : <PersonButtons {...props} />;
}

function OwnButtons({ engagement, step }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const isRunning = useRun(id).at === 'running';
  return (
    <div className={styles.buttons}>
      <Button disabledFocusable={isRunning} onClick={() => void startRun(id, 'apply', step.id)}>
        {step.state.state === 'done' ? t('steps.runAgain') : t('steps.run')}
      </Button>
      <Button disabledFocusable={isRunning} onClick={() => void startRun(id, 'check', step.id)}>
        {t('steps.check')}
      </Button>
    </div>
  );
}

function PersonButtons({ engagement, step }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const [failure, setFailure] = useState<Failure>();
  const isConfirmed = step.state.state === 'done';
  const confirm = async () => {
    const asked = await showAnswer(
      ask('step.confirm', { engagementId: engagement.summary.id, step: step.id, confirmed: !isConfirmed }),
    );
    setFailure(asked.ok ? undefined : asked.failure);
  };
  return (
    <>
      <div className={styles.buttons}>
        <Button appearance={isConfirmed ? 'secondary' : 'primary'} onClick={() => void confirm()}>
          {isConfirmed ? t('steps.unconfirm') : t('steps.confirm')}
        </Button>
      </div>
      {failure !== undefined && <FailureCard failure={failure} />}
    </>
  );
}
