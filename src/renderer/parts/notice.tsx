import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './glyph.tsx';
import { useTones } from './tones.ts';

type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const LOOK = {
  info: { glyph: 'info', tone: 'brand' },
  success: { glyph: 'tick', tone: 'success' },
  warning: { glyph: 'warning', tone: 'warning' },
  danger: { glyph: 'octagon', tone: 'danger' },
} as const satisfies Record<NoticeTone, { glyph: GlyphName; tone: string }>;

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '12px 16px',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  success: { borderLeftColor: tokens.colorStatusSuccessBorder1 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder1 },
  danger: { borderLeftColor: tokens.colorStatusDangerBorder1 },
  glyph: { marginTop: '2px' },
  body: { display: 'flex', flexDirection: 'column', gap: '4px', overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: { maxWidth: '68ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px', ':empty': { display: 'none' } },
});

interface Props {
  readonly tone: NoticeTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Said aloud when it appears: for what a person has just caused. */
  readonly announced?: boolean;
}

/** What happened, what to do, and the buttons to do it with. */
export function Notice({ tone, title, children, actions, announced }: Props) {
  const styles = useStyles();
  const tones = useTones();
  return (
    <div
      className={mergeClasses(styles.notice, styles[tone])}
      role={announced === true ? 'alert' : undefined}
    >
      <Glyph name={LOOK[tone].glyph} className={mergeClasses(styles.glyph, tones[LOOK[tone].tone])} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
