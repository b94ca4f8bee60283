import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { NavLink } from '../../shell/nav-link.tsx';
import type { Route } from '../../state/route.ts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) 20px',
    alignItems: 'center',
    columnGap: '16px',
    padding: '24px',
    whiteSpace: 'normal',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    transitionProperty: 'background-color, border-color',
    transitionDuration: '150ms',
    transitionTimingFunction: 'ease-out',
    ':hover': { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  icon: { display: 'flex', fontSize: '24px', color: tokens.colorBrandForeground1, alignSelf: 'start' },
  title: {
    display: 'block',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
  about: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly to: Route;
  readonly icon: ReactNode;
  readonly title: string;
  readonly about: string;
}

export function ChoiceCard({ to, icon, title, about }: Props) {
  const styles = useStyles();
  return (
    <NavLink to={to} className={styles.card}>
      <span className={styles.icon}>{icon}</span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.about}>{about}</span>
      </span>
      <ChevronRight20Regular aria-hidden="true" />
    </NavLink>
  );
}
