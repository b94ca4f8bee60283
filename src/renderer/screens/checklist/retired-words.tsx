import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Step } from '../../../contract/checklist.ts';
import { useMono } from '../../parts/mono.ts';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '16px' },
  old: { color: tokens.colorNeutralForeground3 },
});

/** What the document's command says struck through, and what it is called today. */
export function RetiredWords({ retired }: { readonly retired: NonNullable<Step['retired']> }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  return (
    <ul className={styles.list}>
      {retired.map(({ old, now }) => (
        <li key={old}>
          <s className={mergeClasses(mono, styles.old)}>{old}</s> →{' '}
          <VisuallyHidden>{t('steps.today')} </VisuallyHidden>
          <code className={mono}>{now}</code>
        </li>
      ))}
    </ul>
  );
}
