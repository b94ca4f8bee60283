import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ScreenTitle } from './screen-title.tsx';

const useStyles = makeStyles({
  screen: {
    height: '100%',
    overflowY: 'auto',
    padding: '32px 32px 48px',
    '@media (max-width: 800px)': { padding: '16px' },
  },
  column: { maxWidth: '960px', margin: '0 auto', display: 'flex', flexDirection: 'column', gap: '24px' },
  wide: { maxWidth: '1200px' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: '12px 24px',
  },
  lead: { marginTop: '4px', maxWidth: '68ch', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A screen that scrolls as one column: title, its sentence, its buttons, its content. */
export function Screen({ title, lead, actions, wide, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.screen}>
      <div className={mergeClasses(styles.column, wide === true && styles.wide)}>
        <div className={styles.head}>
          <div>
            <ScreenTitle>{title}</ScreenTitle>
            {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
