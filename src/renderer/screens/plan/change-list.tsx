import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Change, PlanLine } from '../../../contract/plan.ts';
import { useMono } from '../../parts/mono.ts';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '2px', marginTop: '4px' },
  change: { display: 'block', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  aspect: { color: tokens.colorNeutralForeground3 },
  small: { fontSize: '12px' },
  old: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

/** What a line changes, property by property. What is kept says nothing. */
export function ChangeList({ line }: { readonly line: PlanLine }) {
  const styles = useStyles();
  if (line.sign === 'keep' || line.changes.length === 0) return null;
  return (
    <span className={styles.list}>
      {line.changes.map((change) => (
        <ChangeLine key={`${change.aspect}/${change.to ?? ''}/${change.from ?? ''}`} change={change} />
      ))}
    </span>
  );
}

function ChangeLine({ change: { aspect, from, to } }: { readonly change: Change }) {
  const styles = useStyles();
  const { mono } = useMono();
  const { t } = useSpeech();
  const value = mergeClasses(mono, styles.small);
  return (
    <span className={styles.change}>
      <span className={styles.aspect}>{aspect}: </span>
      {from !== undefined && (
        <>
          <VisuallyHidden>{t('plan.from')} </VisuallyHidden>
          <span className={mergeClasses(value, styles.old)}>{from}</span>
          <span aria-hidden="true"> → </span>
          <VisuallyHidden> {t('plan.to')} </VisuallyHidden>
        </>
      )}
      <span className={value}>{to ?? t('plan.nothing')}</span>
    </span>
  );
}
