import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { EngagementId } from '../../../contract/ids.ts';
import type { Problem } from '../../../contract/problem.ts';
import { ask, type Failure } from '../../engine/ask.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { FailureCard } from '../../parts/failure-card.tsx';
import { OptionText } from '../../parts/option-text.tsx';
import { focusTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { showAnswer } from '../../state/engagement.ts';
import { makePlan } from '../../state/plan.ts';

const useStyles = makeStyles({
  list: {
    maxHeight: '240px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '8px',
    padding: '8px',
  },
});

interface Props {
  readonly id: EngagementId;
  readonly problem: Extract<Problem, { code: 'name-taken' }>;
  readonly onClose: () => void;
}

/** Lists the applications that have the name already; one may be taken over, after asking. */
export function AdoptDialog({ id, problem, onClose }: Props) {
  const styles = useStyles();
  const { t, day } = useSpeech();
  const [clientId, choose] = useState(problem.applications[0]?.clientId ?? '');
  const [failure, setFailure] = useState<Failure>();
  const adopt = async () => {
    const asked = await showAnswer(ask('application.adopt', { engagementId: id, clientId }));
    if (!asked.ok) {
      setFailure(asked.failure);
      return;
    }
    onClose();
    focusTitle();
    await makePlan(id, 'apply');
  };
  const about = (createdAt: string | undefined) =>
    createdAt === undefined ? '' : ` · ${t('plan.adoptCreated', { date: day(createdAt) })}`;
  return (
    <Dialog
      title={t('plan.adoptTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('general.cancel')}</Button>
          <Button appearance="primary" onClick={() => void adopt()}>
            {t('plan.adoptDo')}
          </Button>
        </>
      }
    >
      <p>{t('plan.adoptWhat')}</p>
      <RadioGroup
        className={styles.list}
        aria-label={t('plan.adoptChoose', { name: problem.name })}
        value={clientId}
        onChange={(_, data) => choose(data.value)}
      >
        {problem.applications.map((found) => (
          <Radio
            key={found.clientId}
            value={found.clientId}
            label={
              <OptionText title={found.displayName} about={`${found.clientId}${about(found.createdAt)}`} />
            }
          />
        ))}
      </RadioGroup>
      {failure !== undefined && <FailureCard failure={failure} />}
    </Dialog>
  );
}
