import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../speech/use-speech.ts';
import { CopyButton } from './copy-button.tsx';
import { useMono } from './mono.ts';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px 0' },
  label: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  value: { display: 'flex', alignItems: 'flex-start', gap: '8px', minHeight: '24px' },
  text: { flexGrow: 1, minWidth: 0, paddingTop: '2px' },
  unknown: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
});

/** A value with its name; its place is there before it is known. */
export function ValueLine({ label, value }: { readonly label: string; readonly value: string | undefined }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  return (
    <div className={styles.line}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {value === undefined ? (
          <span className={mergeClasses(styles.text, styles.unknown)}>{t('general.notYetKnown')}</span>
        ) : (
          <>
            <span className={mergeClasses(styles.text, mono)}>{value}</span>
            <CopyButton value={value} what={label} />
          </>
        )}
      </dd>
    </div>
  );
}
