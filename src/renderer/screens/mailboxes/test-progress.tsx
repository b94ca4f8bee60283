import { Button, makeStyles } from '@fluentui/react-components';
import type { EngagementId } from '../../../contract/ids.ts';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import { stopTest } from '../../state/mail-tests.ts';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '16px', minHeight: '32px' },
  words: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly id: EngagementId;
  readonly done: number;
  readonly of: number;
}

/** How far the test is, and the way to end it. */
export function TestProgress({ id, done, of }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  const words = t('mailboxes.testing', { done, of });
  return (
    <div className={styles.line}>
      <ProgressLine done={done} of={of} label={words} />
      <span className={styles.words}>{words}</span>
      <Button onClick={() => void stopTest(id)}>{t('mailboxes.stop')}</Button>
    </div>
  );
}
