import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { useSpeech } from '../../speech/use-speech.ts';
import type { Purpose } from '../../state/route.ts';

const useStyles = makeStyles({
  frame: { height: '100%', display: 'flex', flexDirection: 'column' },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '32px',
    '@media (max-width: 800px)': { padding: '16px' },
  },
  column: { maxWidth: '960px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '16px' },
  lead: { marginTop: '4px', color: tokens.colorNeutralForeground2 },
  foot: {
    flexShrink: 0,
    minHeight: '64px',
    padding: '12px 32px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 800px)': { padding: '12px 16px' },
  },
});

const TITLES = { apply: 'plan.titleApply', check: 'plan.titleCheck', undo: 'plan.titleUndo' } as const;

interface Props {
  readonly purpose: Purpose;
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** The head says that nothing has been written; the foot, who will write where, is always in sight. */
export function PlanFrame({ purpose, foot, children }: Props) {
  const styles = useStyles();
  const { t } = useSpeech();
  return (
    <div className={styles.frame}>
      <div className={styles.scroll}>
        <div className={styles.column}>
          <div>
            <ScreenTitle>{t(TITLES[purpose])}</ScreenTitle>
            <p className={styles.lead}>{t('plan.nothingWritten')}</p>
          </div>
          {children}
        </div>
      </div>
      <div className={styles.foot}>{foot}</div>
    </div>
  );
}
