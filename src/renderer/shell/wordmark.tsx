import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  mark: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    fontSize: '16px',
    fontWeight: tokens.fontWeightSemibold,
  },
  outer: { fill: tokens.colorBrandForeground1 },
});

/** An arch with a door in it: the way in. */
export function Wordmark() {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <svg viewBox="0 0 32 32" width="20" height="20" aria-hidden="true">
        <path d="M5 29V14a11 11 0 0 1 22 0v15h-6V14a5 5 0 0 0-10 0v15z" className={styles.outer} />
        <path d="M14 29V15a2 2 0 0 1 4 0v14z" className={styles.outer} />
      </svg>
      Entrada
    </span>
  );
}
