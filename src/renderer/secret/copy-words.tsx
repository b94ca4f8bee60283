import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureCard } from '../parts/failure-card.tsx';
import { useSpeech, type Speech } from '../speech/use-speech.ts';
import type { CopyState } from './copy-secret.ts';

const useStyles = makeStyles({
  words: { minHeight: '16px', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

/** What has become of the copy. Its place is there before there is one. */
export function CopyWords({ state }: { readonly state: CopyState }) {
  const styles = useStyles();
  const speech = useSpeech();
  if (state.at === 'failed') return <FailureCard failure={state.failure} />;
  return (
    <p role="status" className={styles.words}>
      {wordsFor(state, speech)}
    </p>
  );
}

function wordsFor(state: Exclude<CopyState, { at: 'failed' }>, { t, ...speech }: Speech): string {
  switch (state.at) {
    case 'idle':
      return '';
    case 'copied':
      return t('secret.copied', { time: speech.minuteAndSecond(state.clearsAt) });
    case 'cleared':
      return t('secret.cleared');
    case 'not-cleared':
      return t('secret.notCleared');
    case 'not-copied':
      return t('secret.failed');
  }
}
