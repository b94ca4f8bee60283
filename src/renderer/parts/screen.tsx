import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { isFirstScreen } from '../state/first-screen.ts';

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
  title: {
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The heading of a screen. Focus goes to it when the screen changes, so that a reader begins there. */
export function ScreenTitle({
  children,
  className,
}: {
  readonly children: ReactNode;
  readonly className?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    if (!isFirstScreen()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={mergeClasses(styles.title, className)}>
      {children}
    </h1>
  );
}

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
