import { makeStyles } from '@fluentui/react-components';
import type { TestMessage } from '../../../contract/test-message.ts';
import { useMono } from '../../parts/mono.ts';
import { Notice } from '../../parts/notice.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({ answer: { whiteSpace: 'pre-wrap', maxHeight: '240px', overflowY: 'auto' } });

const TONES = { answered: 'success', failed: 'warning', silent: 'warning' } as const;

/** What came of a test message. */
export function TestOutcome({ tested }: { readonly tested: TestMessage }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  const { outcome, answer, error, threadDeleted, threadId, workspace, generation, elapsedMs } = tested;
  return (
    <Notice tone={TONES[outcome]} title={t(`smartspace.${outcome}`)} announced>
      {answer !== '' && (
        <p className={styles.answer} tabIndex={0}>
          {answer}
        </p>
      )}
      {error !== undefined && <p className={mono}>{`${error.code}: ${error.text}`}</p>}
      <p>
        {t('smartspace.where', {
          workspace: workspace.name,
          generation,
          seconds: (elapsedMs / 1000).toFixed(1),
        })}
      </p>
      {threadDeleted ? (
        <p>{t('smartspace.deleted')}</p>
      ) : (
        <p>
          {t('smartspace.kept')} <span className={mono}>{threadId}</span>
        </p>
      )}
    </Notice>
  );
}
