import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Engagement } from '../../../contract/engagement.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { go } from '../../state/route.ts';
import { useRun } from '../../state/run.ts';
import { stopRun } from '../../state/start-run.ts';
import { runWords, type Count } from './run-words.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    minHeight: '48px',
    padding: '4px 16px 4px 24px',
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 800px)': { flexWrap: 'wrap', padding: '8px 16px' },
  },
  line: { width: '200px', flexShrink: 0, display: 'flex' },
  words: { flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
  buttons: { minHeight: '32px', display: 'flex', gap: '8px' },
});

interface Props {
  readonly engagement: Engagement;
  readonly count: Count;
}

/** How far, what now, what is being waited for; afterwards what came of it. Always there, so nothing jumps. */
export function RunBar({ engagement, count }: Props) {
  const styles = useStyles();
  const speech = useSpeech();
  const { t } = speech;
  const { id } = engagement.summary;
  const run = useRun(id);
  const progress = run.at === 'running' ? run.progress : undefined;
  const { done, of } = progress ?? count;
  return (
    <div className={styles.bar} data-run={run.at}>
      <div className={styles.line}>
        <ProgressLine done={done} of={of} label={t('checklist.progress')} />
      </div>
      <p role="status" className={styles.words}>
        {runWords(run, count, speech)}
      </p>
      <div className={styles.buttons}>
        {run.at === 'running' && <Button onClick={() => void stopRun(id)}>{t('checklist.cancel')}</Button>}
        {run.at === 'ended' && (
          <Button onClick={() => go({ screen: 'summary', id })}>{t('checklist.showSummary')}</Button>
        )}
      </div>
    </div>
  );
}
