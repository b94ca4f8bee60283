import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../contract/checklist.ts';
import { useSpeech } from '../speech/use-speech.ts';
import { useMono } from './mono.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '12px' },
  item: { borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: '12px' },
  observed: { overflowWrap: 'anywhere' },
  small: { fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** What was seen, when, by whom, and the service's own id of it. Newest first. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t, say, moment } = useSpeech();
  return (
    <ul className={styles.list}>
      {evidence.toReversed().map((one) => (
        <li key={`${one.at}/${one.observed.en}`} className={styles.item}>
          <p className={styles.observed}>{say(one.observed)}</p>
          <p className={styles.small}>
            {moment(one.at)} · {one.by}
          </p>
          {one.requestId !== undefined && (
            <p className={styles.small}>
              {t('steps.requestId')} <span className={mergeClasses(mono, styles.small)}>{one.requestId}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
