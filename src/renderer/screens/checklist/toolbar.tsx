import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import type { Engagement } from '../../../contract/engagement.ts';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { startRun } from '../../state/start-run.ts';
import { isWorkLeft } from './shown-checklist.ts';

const useStyles = makeStyles({
  bar: {
    minHeight: '56px',
    padding: '8px 16px 8px 24px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grow: { flexGrow: 1 },
});

/** Run all, check, undo. The plan comes before every write, so run and undo lead to theirs. */
export function Toolbar({
  engagement,
  steps,
}: {
  readonly engagement: Engagement;
  readonly steps: readonly Step[];
}) {
  const styles = useStyles();
  const { t } = useSpeech();
  const { id } = engagement.summary;
  const run = useRun(id);
  const isRunning = run.at === 'running';
  const isPrimary = isWorkLeft(steps) && engagement.interrupted === undefined;
  return (
    <div className={styles.bar}>
      <ScreenTitle className={styles.grow}>{t('checklist.title')}</ScreenTitle>
      <Button disabledFocusable={isRunning} onClick={() => go({ screen: 'plan', id, purpose: 'undo' })}>
        {t('checklist.undo')}
      </Button>
      <Button disabledFocusable={isRunning} onClick={() => void startRun(id, 'check')}>
        {t('checklist.check')}
      </Button>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        disabledFocusable={isRunning}
        onClick={() => go({ screen: 'plan', id, purpose: 'apply' })}
      >
        {t('checklist.runAll')}
      </Button>
    </div>
  );
}
