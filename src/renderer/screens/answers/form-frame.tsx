import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useBeside } from '../../parts/beside.ts';
import { useSpeech } from '../../speech/use-speech.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '16px' },
  aside: {
    position: 'sticky',
    top: 0,
    padding: '16px 0 0',
    '@media (max-width: 900px)': { position: 'static' },
  },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', minHeight: '48px' },
  count: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly onSave: () => void;
  readonly busy: boolean;
  /** How many answers have to be corrected, once somebody has tried to go on. */
  readonly wrong: number;
  readonly failure: ReactNode;
  readonly meaning: ReactNode;
  readonly children: ReactNode;
}

/** Questions on the left, what they will mean on the right, one button below. */
export function FormFrame({ onSave, busy, wrong, failure, meaning, children }: Props) {
  const { beside } = useBeside();
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={beside}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
        {failure}
        <div className={styles.foot}>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {busy ? t('answers.saving') : t('answers.save')}
          </Button>
          <span role="status" className={styles.count}>
            {wrong > 0 ? t('answers.fixFirst', { count: wrong }) : ''}
          </span>
        </div>
      </form>
      <aside className={styles.aside}>{meaning}</aside>
    </div>
  );
}
