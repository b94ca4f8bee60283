import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useSpeech } from '../speech/use-speech.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

const useStyles = makeStyles({
  skeleton: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    // Nothing is shown for 200 ms: most answers are faster than that.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '150ms',
    animationDelay: '200ms',
    animationFillMode: 'both',
  },
  bar: { height: '16px', borderRadius: '4px', backgroundColor: tokens.colorNeutralStencil1 },
  wide: { width: '60%', height: '24px' },
  narrow: { width: '40%' },
});

const ROWS = ['wide', 'full', 'full', 'narrow'] as const;

/** The shape of what will come, after a moment. */
export function Loading({ what }: { readonly what?: string }) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden live>{what ?? t('general.loading')}</VisuallyHidden>
      {what !== undefined && <p aria-hidden="true">{what}</p>}
      {ROWS.map((row, index) => (
        <div
          key={index}
          aria-hidden="true"
          className={mergeClasses(styles.bar, row !== 'full' && styles[row])}
        />
      ))}
    </div>
  );
}
