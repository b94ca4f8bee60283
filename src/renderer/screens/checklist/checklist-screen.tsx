import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Engagement } from '../../../contract/engagement.ts';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { RunBar } from './run-bar.tsx';
import { RunNotices } from './run-notices.tsx';
import { countDone, nextStep, shownChecklist, stepsOf } from './shown-checklist.ts';
import { StepAside } from './step-aside.tsx';
import { StepDetail } from './step-detail.tsx';
import { StepList } from './step-list.tsx';
import { Toolbar } from './toolbar.tsx';

const useStyles = makeStyles({
  screen: { height: '100%', display: 'flex', flexDirection: 'column' },
  frame: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: '260px minmax(0, 1fr) clamp(392px, 36vw, 512px)',
    '@media (max-width: 1100px)': { gridTemplateColumns: '220px minmax(0, 1fr) 392px' },
    '@media (max-width: 800px)': { display: 'block', overflowY: 'auto' },
  },
  column: {
    minHeight: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 800px)': { borderLeft: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  list: { minHeight: 0, '@media (max-width: 800px)': { height: '40vh' } },
  empty: { padding: '32px' },
});

interface Props {
  readonly engagement: Engagement;
  readonly chosen: string | undefined;
}

/** Steps on the left, the chosen one in the middle, the portal and the evidence on the right, progress below. */
export function ChecklistScreen({ engagement, chosen }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const run = useRun(id);
  const shown = shownChecklist(engagement.checklist, run);
  const steps = stepsOf(shown);
  // Where to begin is decided once: the page must not leaf on by itself while a run ticks steps off.
  const [first] = useState(() => nextStep(steps)?.id);
  const step = steps.find((one) => one.id === (chosen ?? first)) ?? steps[0];
  if (step === undefined) return <p className={styles.empty}>{t('checklist.empty')}</p>;
  return (
    <div className={styles.screen}>
      <Toolbar engagement={engagement} steps={steps} />
      <RunNotices engagement={engagement} />
      <div className={styles.frame}>
        <div className={styles.list}>
          <StepList
            checklist={shown}
            chosen={step.id}
            onChoose={(next) => go({ screen: 'checklist', id, step: next }, 'replace')}
          />
        </div>
        <div className={styles.column}>
          <StepDetail key={step.id} engagement={engagement} step={step} />
        </div>
        <div className={styles.column}>
          <StepAside engagementId={id} step={step} />
        </div>
      </div>
      <RunBar engagement={engagement} count={countDone(steps)} />
    </div>
  );
}
