import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WebXmlOutcome } from '../../../contract/web-xml.ts';
import { useMono } from '../../parts/mono.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  diff: {
    maxHeight: '240px',
    overflowY: 'auto',
    padding: '8px 12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  '+': { color: tokens.colorStatusSuccessForeground1 },
  '-': { color: tokens.colorStatusDangerForeground1 },
  ' ': { color: tokens.colorNeutralForeground2 },
});

/** A sign before each line: colour says nothing alone. */
export function WebXmlDiff({ diff }: Pick<WebXmlOutcome, 'diff'>) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  return (
    <pre className={mergeClasses(mono, styles.diff)} tabIndex={0} aria-label={t('handOver.diff')}>
      {diff.map(({ sign, line, text }) => (
        <div key={`${sign}${String(line)}`} className={styles[sign]}>
          {`${sign} ${String(line).padStart(4)}  ${text}`}
        </div>
      ))}
    </pre>
  );
}
