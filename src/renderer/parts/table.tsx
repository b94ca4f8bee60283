import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  place: {
    overflowX: 'auto',
    borderRadius: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: {
    textAlign: 'left',
    padding: '8px 16px',
    fontSize: '12px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
});

/** What rows and cells of such a table wear. */
export const useRowStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  cell: { padding: '8px 16px', height: '48px', verticalAlign: 'middle' },
});

interface Props {
  readonly label: string;
  /** Of every column but the last, which holds what can be done with the row. */
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** A list of things, one a row, with what can be done at the end of each. */
export function Table({ label, heads, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.head}>
                {head}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
